import { skipToken, useQuery } from "@tanstack/react-query";
import { ArrowUp } from "lucide-react";
import { useEffect, useState, type RefObject } from "react";
import { type FeedDescriptor, feedPath } from "~/connect/feeds.ts";
import { useCommand } from "~/data/use-command.ts";
import { waitingOf } from "~/data/waiting.ts";
import { useStore } from "~/data/use-store.tsx";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { showRefusal } from "~/ui/toast.ts";
import { newPostsCommand } from "./commands.ts";
import { checkEachMinute } from "./check-each-minute.ts";
import { entriesOf, storedFeed } from "./queries.ts";
import { LatePull } from "./pull/late-pull.tsx";
import { lookForNew } from "./refresh.ts";
import { checkForNewPosts, showNewPosts, waitingPosts, waitingPostsKey, type WaitingPosts } from "./waiting-posts.ts";

/** Pixels kept clear above the first new post, for the sticky heading. */
const ROOM_ABOVE = 57;

/**
 * Shows how many new posts there are, and puts them on top on demand. Nothing moves before that.
 *
 * @param root the feed's element, to scroll to its top
 * @param onShow called before they come on top
 */
export function NewPosts({ feed, root, onShow }: { feed: FeedDescriptor; root: RefObject<HTMLElement | null>; onShow: () => void }) {
  const store = useStore();
  const path = feedPath(feed);
  const { ids, isMore } = useWaitingPosts(path);
  const [isBusy, setIsBusy] = useState(false);
  const count = ids.length;
  usePolling(path);

  // As text, so that the effect runs when they change, not whenever they are counted.
  const waiting = ids.join();
  useEffect(() => {
    waitingOf(store).set("feed", waiting === "" ? [] : waiting.split(","));
    return () => waitingOf(store).set("feed", []);
  }, [store, waiting]);

  async function show(): Promise<void> {
    setIsBusy(true);
    try {
      const list = root.current;
      const top = list ? list.getBoundingClientRect().top + window.scrollY : 0;
      // Scroll to the top before inserting: there, rows on top are not compensated by scrolling.
      if (window.scrollY > top - ROOM_ABOVE) window.scrollTo({ top: top - ROOM_ABOVE, behavior: "instant" });
      onShow();
      const shown = waitingPosts(store, path)?.ids ?? [];
      await showNewPosts(store, path);
      waitingOf(store).shown(shown);
      const [first] = entriesOf(storedFeed(store, path));
      if (list && first) focusWhenDrawn(list, first.key);
    } catch (error) {
      showRefusal(texts.couldNotShowNew, error);
    }
    setIsBusy(false);
  }

  /** Brings what is new now. Resolves to whether the org has answered. */
  async function refresh(): Promise<boolean> {
    try {
      const waits = await lookForNew(store, path);
      if (waits.length > 0) await show();
      return true;
    } catch (error) {
      showRefusal(texts.couldNotShowNew, error);
      return false;
    }
  }

  useCommand(newPostsCommand, () => void show(), count > 0);

  const name = feed.sort === "LastModifiedDateDesc" ? texts.newActivity(count, isMore) : texts.newPosts(count, isMore);
  return (
    <>
      <LatePull root={root} onRefresh={refresh} />
      <div className="sticky top-bar z-20 flex h-0 justify-center">
        <p role="status" className="sr-only">
          {count > 0 && name}
        </p>
        {count > 0 && (
          <button
            type="button"
            data-bar="top"
            aria-disabled={isBusy}
            className="relative mt-2 flex h-9 items-center gap-2 rounded-full bg-accent px-4 font-medium text-on-accent shadow-lg transition-opacity duration-150 hover:opacity-90"
            onClick={() => !isBusy && void show()}
          >
            <ArrowUp aria-hidden size={16} />
            {name}
          </button>
        )}
      </div>
    </>
  );
}

const NONE: Pick<WaitingPosts, "ids" | "isMore"> = { ids: [], isMore: false };

/** The new posts, without those that are already in the feed, such as one's own. */
function useWaitingPosts(path: string): Pick<WaitingPosts, "ids" | "isMore"> {
  const { data = NONE } = useQuery<Pick<WaitingPosts, "ids" | "isMore">>({
    queryKey: waitingPostsKey(path),
    queryFn: skipToken,
    gcTime: Infinity,
  });
  const store = useStore();
  if (data.ids.length === 0) return data;
  const shown = new Set(entriesOf(storedFeed(store, path)).map(({ key }) => key));
  return { ...data, ids: data.ids.filter((id) => !shown.has(id)) };
}

function usePolling(path: string): void {
  const store = useStore();
  useEffect(() => {
    const freshAt = storedFeed(store, path)?.pages[0]?.readAt ?? 0;
    return checkEachMinute(store, freshAt, waitingPosts(store, path) ? (get) => checkForNewPosts(store, path, get) : undefined);
  }, [store, path]);
}
