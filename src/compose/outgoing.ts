import type { DraftKind } from "~/editor/drafts.ts";
import { tabId } from "~/editor/tab-id.ts";
import { POST_DRAFT, type PostDraft } from "./post-draft.ts";

/** A post on its way to the org, or one that did not get there. Kept on the device until the org has answered. */
export interface Outgoing {
  /** null once it is back where it was written. */
  post: PostDraft | null;
  /** Why it was not sent, in words for people; null while it is on its way. */
  problem: string | null;
  /** When it was sent, in epoch milliseconds. */
  since: number;
  /** The page that sends it: a new one cannot know how it ended. */
  page: string;
  tab: string;
}

/** The name of this page: a reload gets another one. */
const PAGE = crypto.randomUUID();

/** For so long, in milliseconds, what another tab sends is that tab's own matter. */
const OTHERS_PATIENCE = 120_000;

/** Nothing is on its way. */
const NOTHING: Outgoing = { post: null, problem: null, since: 0, page: PAGE, tab: "" };

/** What is on its way, as it is kept on the device. */
export const OUTGOING: DraftKind<Outgoing> = {
  empty: NOTHING,
  isEmpty: ({ post }) => post === null,
  read(stored) {
    const { post, problem, since, page, tab } = stored as Partial<Outgoing>;
    const read = POST_DRAFT.read(post);
    if (!read || typeof since !== "number") return null;
    if (tab !== tabId() && Date.now() - since < OTHERS_PATIENCE) return null;
    return { post: read, problem: typeof problem === "string" ? problem : null, since, page: page ?? "", tab: tab ?? "" };
  },
};

/** A post that leaves now. */
export function departing(post: PostDraft): Outgoing {
  return { post, problem: null, since: Date.now(), page: PAGE, tab: tabId() };
}

/** Whether this page is sending it. */
export function isUnderWay({ post, problem, page }: Outgoing): boolean {
  return post !== null && problem === null && page === PAGE;
}

/** Whether an earlier page was sending it, so that nobody knows how it ended. */
export function wasLeft({ post, problem, page }: Outgoing): boolean {
  return post !== null && problem === null && page !== PAGE;
}
