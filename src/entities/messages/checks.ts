import { meaningOf } from "~/connect/meaning.ts";
import { messageBudgetOf } from "~/data/message-budget.ts";
import { pollOf } from "~/data/poll.ts";
import type { Get } from "~/data/read-together.ts";
import { perStore, type Store } from "~/data/store.ts";
import { checkUnread } from "./unread.ts";

/** Reads what is new of messages. */
export type MessageCheck = (store: Store, get: Get) => Promise<void>;

interface Checks {
  /** What pages that show messages read in the place of their number. */
  pages: Set<MessageCheck>;
  /** How many components want to know. */
  count: number;
  /** How many polls have passed since the number was read. */
  skipped: number;
  /** The org refuses for good, such as where messages were switched off. */
  isRefused: boolean;
  end: () => void;
}

/** The number alone is read in every second poll: most of the hour's calls are for those who read and write. */
const POLLS_BETWEEN = 1;

const checksOf = perStore((): Checks => ({ pages: new Set(), count: 0, skipped: POLLS_BETWEEN, isRefused: false, end: () => undefined }));

/**
 * Asks the org in the app's one poll whether there are new messages: what a page that shows them reads, or else how many
 * there are. A refusal for good ends it until the page is loaded again: messages may have been switched off.
 *
 * @param page what a page reads
 * @returns ends it
 */
export function watchMessages(store: Store, page?: MessageCheck): () => void {
  const checks = checksOf(store);
  if (page) checks.pages.add(page);
  if (checks.count++ === 0) checks.end = pollOf(store).add((get) => check(store, checks, get));
  return () => {
    if (page) checks.pages.delete(page);
    if (--checks.count === 0) checks.end();
  };
}

async function check(store: Store, checks: Checks, get: Get): Promise<void> {
  if (checks.isRefused || !messageBudgetOf(store).mayCheck()) return;
  const [page] = checks.pages;
  if (!page && checks.skipped++ < POLLS_BETWEEN) return;
  checks.skipped = 0;
  // A failure delays the polls of all else: that of messages alone must not.
  await (page ?? checkUnread)(store, get).catch((error: unknown) => {
    checks.isRefused = meaningOf(error).isFinal;
  });
}
