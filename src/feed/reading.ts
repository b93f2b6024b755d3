import type { ReadByCapability } from "~/connect/contract/capabilities.ts";
import { ConnectError } from "~/connect/errors.ts";
import { pausedUntil } from "~/connect/pause.ts";
import { markRead, MOST_READ_AT_ONCE } from "~/connect/reading.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { ownerKey } from "~/data/owner.ts";
import { perStore, type Store } from "~/data/store.ts";
import { startPolling } from "~/data/polling.ts";

/** Milliseconds between two looks at what is on screen, and how many looks in a row are reading. */
const LOOK_EACH = 1_000;
const LOOKS = 3;

/** Milliseconds that posts wait for others to be marked with, as long as one call can take them all. */
const PATIENCE = 5 * 60_000;

/** Posts that were read and are to be marked, by id, with the time; and those about which the org has answered. */
const readingOf = perStore(() => ({ read: new Map<string, number>(), done: new Set<string>() }));

/**
 * Notes which posts stand on screen long enough to be read, and marks them as read in the org: all of five minutes in
 * one call, from one tab. Only where the org keeps account of it: it says of each post whether one has read it.
 *
 * @returns stops it
 */
export function watchReading(store: Store): () => void {
  const looks = new Map<string, number>();
  const { read, done } = readingOf(store);
  const timer = setInterval(() => document.visibilityState === "visible" && look(), LOOK_EACH);
  const stopSending = startPolling({ name: `${ownerKey(store.owner)}:reading`, freshAt: Date.now(), check: send });

  function look(): void {
    const seen = new Set(unreadOnScreen(store).filter((id) => !done.has(id)));
    for (const id of looks.keys()) if (!seen.has(id)) looks.delete(id);
    for (const id of seen) {
      looks.set(id, (looks.get(id) ?? 0) + 1);
      if ((looks.get(id) ?? 0) >= LOOKS && !read.has(id)) read.set(id, Date.now());
    }
  }

  async function send(): Promise<void> {
    const [[, since] = ["", Infinity]] = read;
    const isDue = read.size >= MOST_READ_AT_ONCE || Date.now() - since >= PATIENCE;
    if (!isDue || pausedUntil(store.connection.pause) > 0) return;
    const ids = [...read.keys()].slice(0, MOST_READ_AT_ONCE);
    try {
      const answers = await markRead(store.connection, ids);
      settle(ids);
      answers.forEach((readBy, index) => readBy && confirm(ids[index] ?? "", readBy));
    } catch (error) {
      // What it does not take now, it does not take in a minute.
      if (error instanceof ConnectError && REFUSED.has(error.kind)) settle(ids);
      throw error;
    }
  }

  function settle(ids: readonly string[]): void {
    for (const id of ids) {
      read.delete(id);
      done.add(id);
    }
  }

  function confirm(id: string, readBy: ReadByCapability): void {
    store.records.confirm(FEED_ELEMENTS, id, (element) => {
      const { capabilities } = element;
      return { ...element, capabilities: { ...capabilities, readBy: { ...capabilities?.readBy, isReadByMe: true, ...readBy } } };
    });
  }

  return () => {
    clearInterval(timer);
    stopSending();
  };
}

const REFUSED: ReadonlySet<string> = new Set(["forbidden", "not-found", "invalid", "disabled", "denied"]);

/** The ids of posts that the org says are not read, of which enough is in the window. */
function unreadOnScreen({ records }: Store): string[] {
  return [...document.querySelectorAll<HTMLElement>("main article[data-key]")].flatMap((article) => {
    const id = article.dataset.key ?? "";
    return records.get(FEED_ELEMENTS, id)?.capabilities?.readBy?.isReadByMe === false && isReadable(article) ? id : [];
  });
}

/** Whether half of an article is in the window, or it fills half of the window. */
function isReadable(article: HTMLElement): boolean {
  const { top, bottom, height } = article.getBoundingClientRect();
  const visible = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return visible > 0 && visible >= Math.min(height, window.innerHeight) / 2;
}
