import { meaningOf } from "~/connect/meaning.ts";
import { messageBudgetOf } from "~/data/message-budget.ts";
import { pollOf } from "~/data/poll.ts";
import { type Get, readTogether } from "~/data/read-together.ts";
import { perStore, type Store } from "~/data/store.ts";
import { checkUnread, NO_UNREAD, unreadOf } from "./unread.ts";

/** Reads what is new of messages. */
export type MessageCheck = (store: Store, get: Get) => Promise<void>;

interface Checks {
  /** What pages that show messages read in the place of their number. */
  pages: Set<MessageCheck>;
  /** How many components want to know. */
  count: number;
  /** What the org refuses for good, such as where messages were switched off. */
  refused: Set<MessageCheck>;
  isAsking: boolean;
  end: () => void;
}

const checksOf = perStore((): Checks => ({ pages: new Set(), count: 0, refused: new Set(), isAsking: false, end: () => undefined }));

/**
 * Asks the org in the app's one poll whether there are new messages: what a page that shows them reads, or else how many
 * there are. Where another tab asks, and there are more, the page reads them. A refusal for good ends it until the page is
 * loaded again: messages may have been switched off.
 *
 * @param page what a page reads
 * @returns ends it
 */
export function watchMessages(store: Store, page?: MessageCheck): () => void {
  const checks = checksOf(store);
  if (page) checks.pages.add(page);
  if (checks.count++ === 0) checks.end = begin(store, checks);
  return () => {
    if (page) checks.pages.delete(page);
    if (--checks.count === 0) checks.end();
  };
}

function begin(store: Store, checks: Checks): () => void {
  const unread = unreadOf(store);
  const budget = messageBudgetOf(store);
  let known = unread.get().count;
  const endPoll = pollOf(store).add(async (get) => {
    if (budget.mayCheck()) await check(store, checks, get);
  });
  const endListening = unread.subscribe(() => {
    const { count } = unread.get();
    const isMore = count > known;
    known = count;
    if (isMore && checks.pages.size > 0 && !checks.isAsking && budget.until() === 0) void check(store, checks, readTogether(store));
  });
  return () => {
    endPoll();
    endListening();
  };
}

async function check(store: Store, checks: Checks, get: Get): Promise<void> {
  const [read = checkUnread] = checks.pages;
  if (checks.refused.has(read)) return;
  checks.isAsking = true;
  try {
    await read(store, get);
  } catch (error) {
    // A failure delays the polls of all else: that of messages alone must not.
    if (meaningOf(error).isFinal) {
      checks.refused.add(read);
      unreadOf(store).set(NO_UNREAD);
    }
  }
  checks.isAsking = false;
}
