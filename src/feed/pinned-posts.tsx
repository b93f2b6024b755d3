import { useQuery } from "@tanstack/react-query";
import { Pin } from "lucide-react";
import type { PinnedFeedElements } from "~/connect/contract/feeds.ts";
import { pinnedPath } from "~/connect/pins.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { receiveAll } from "~/data/receive.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { authorName, textOf } from "~/feed-element/label.ts";
import { PINNED } from "~/feed-element/pin.ts";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { useIsShown } from "~/ui/later.tsx";
import { Link } from "~/ui/link.tsx";

/**
 * The posts that are pinned in a group or topic, a line each. Nothing where there are none, or the org has no pins.
 *
 * @param isAtOnce whether to ask for them at once, together with what else is read then; otherwise once the feed shows
 */
export function PinnedPosts({ subjectId, isAtOnce = false }: { subjectId: string; isAtOnce?: boolean }) {
  const store = useStore();
  const isShown = useIsShown();
  const { data: ids = [] } = useQuery({
    queryKey: [PINNED, subjectId],
    enabled: isAtOnce || isShown,
    async queryFn({ signal }) {
      const asOf = store.records.tick();
      const { elements } = await readTogether(store)<PinnedFeedElements>(pinnedPath(subjectId), signal);
      return receiveAll(store, FEED_ELEMENTS, elements ?? [], asOf);
    },
    retry: false,
  });
  if (ids.length === 0) return null;
  return (
    <section aria-label={texts.pinned} className="border-b border-line px-4 py-1.5 sm:px-5">
      <ul>
        {ids.map((id) => (
          <PinnedPost key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

function PinnedPost({ id }: { id: string }) {
  const element = useRecord(FEED_ELEMENTS, id);
  if (!element || element.capabilities?.pin?.isPinned === false) return null;
  return (
    <li>
      <Link
        to={`/posts/${id}`}
        className="group/pin flex min-h-9 items-center gap-2 text-sm"
        aria-label={texts.pinnedBy(authorName(element), textOf(element))}
      >
        <Pin aria-hidden size={15} className="shrink-0 text-muted" />
        <bdi className="max-w-[40%] shrink-0 truncate font-medium">{authorName(element)}</bdi>
        <span className="min-w-0 truncate text-muted group-hover/pin:underline" dir="auto">
          {textOf(element)}
        </span>
      </Link>
    </li>
  );
}
