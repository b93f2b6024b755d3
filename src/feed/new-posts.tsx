import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { ArrowUp } from "lucide-react";
import { useCallback, useEffect, useState, type RefObject } from "react";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { areSingleKeysOn, isModalOpen, isPlainKey } from "~/lib/single-keys.ts";
import { useConnection, useSession } from "~/session/session-context.tsx";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { showToast } from "~/ui/toast.ts";
import { setUnreadCount } from "~/ui/use-title.ts";
import { startPolling } from "./polling.ts";
import { entriesOf, feedKey, type StoredFeed } from "./queries.ts";
import { VIEW_OPTIONS } from "./view.ts";
import { checkForNewPosts, showNewPosts, waitingPosts, waitingPostsKey, type WaitingPosts } from "./waiting-posts.ts";

/** Pixels above the first new post: the page's heading. */
const ROOM_ABOVE = 57;

/**
 * Says how many new posts a feed has, and puts them on top when somebody asks for them. Nothing moves before.
 *
 * @param path the first page of the feed
 * @param root the feed's element, to go to its top
 */
export function NewPosts({ path, root }: { path: string; root: RefObject<HTMLElement | null> }) {
  const client = useQueryClient();
  const connection = useConnection();
  const { ids, isMore } = useWaitingPosts(path);
  const [isBusy, setIsBusy] = useState(false);
  const count = ids.length;
  usePolling(path);

  useEffect(() => {
    setUnreadCount(count);
    return () => setUnreadCount(0);
  }, [count]);

  const show = useCallback(async () => {
    setIsBusy(true);
    try {
      const feed = root.current;
      const top = feed ? feed.getBoundingClientRect().top + window.scrollY : 0;
      // At the top before they come: there they are simply shown.
      if (window.scrollY > top - ROOM_ABOVE) window.scrollTo({ top: top - ROOM_ABOVE, behavior: "instant" });
      await showNewPosts(client, connection, path);
      const [first] = entriesOf(client.getQueryData<StoredFeed>(feedKey(path)));
      if (feed && first) focusWhenDrawn(feed, first.key);
    } catch {
      showToast(texts.couldNotShowNew);
    }
    setIsBusy(false);
  }, [client, connection, path, root]);

  useEffect(() => {
    if (count === 0) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "." || event.repeat || event.defaultPrevented || !isPlainKey(event) || !areSingleKeysOn()) return;
      if (isModalOpen()) return;
      event.preventDefault();
      void show();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [count, show]);

  const name = path.includes(VIEW_OPTIONS.sort) ? texts.newActivity(count, isMore) : texts.newPosts(count, isMore);
  return (
    <div className="sticky top-16 z-20 flex h-0 justify-center">
      <p role="status" className="sr-only">
        {count > 0 && name}
      </p>
      {count > 0 && (
        <button
          type="button"
          disabled={isBusy}
          className="mt-2 flex h-9 items-center gap-2 rounded-full bg-accent px-4 font-medium text-on-accent shadow-lg transition-opacity duration-150 hover:opacity-90"
          onClick={() => void show()}
        >
          <ArrowUp aria-hidden size={16} />
          {name}
        </button>
      )}
    </div>
  );
}

const NONE: Pick<WaitingPosts, "ids" | "isMore"> = { ids: [], isMore: false };

/** The posts that wait, without those that have come into the feed by other ways, such as one's own. */
function useWaitingPosts(path: string): Pick<WaitingPosts, "ids" | "isMore"> {
  const { data = NONE } = useQuery<Pick<WaitingPosts, "ids" | "isMore">>({
    queryKey: waitingPostsKey(path),
    queryFn: skipToken,
    gcTime: Infinity,
  });
  const { data: feed } = useQuery<StoredFeed>({ queryKey: feedKey(path), enabled: false });
  if (data.ids.length === 0) return data;
  const shown = new Set(entriesOf(feed).map(({ key }) => key));
  return { ...data, ids: data.ids.filter((id) => !shown.has(id)) };
}

function usePolling(path: string): void {
  const client = useQueryClient();
  const connection = useConnection();
  const { org } = useSession();
  useEffect(() => {
    if (!waitingPosts(client, path)) return;
    const freshAt = client.getQueryData<StoredFeed>(feedKey(path))?.pages[0]?.readAt ?? 0;
    return startPolling({ name: `chatter:${org.id}:polling`, freshAt, check: () => checkForNewPosts(client, connection, path) });
  }, [client, connection, org.id, path]);
}
