import type { CommentPage } from "~/connect/contract/comments.ts";
import type { FeedElementPage } from "~/connect/contract/feed-elements.ts";
import type { Store } from "../store.ts";
import type { Created } from "./arrival.ts";
import type { OutboxEntry } from "./entry.ts";

/** A page of the things at a target. */
export type Page = CommentPage & FeedElementPage;

/** How to send, search and confirm one kind of entry. */
export interface Creation {
  send(store: Store, entry: OutboxEntry): Promise<Created>;
  /** Reads one page of the things at the target, newest page first. */
  page(store: Store, path: string): Promise<Page>;
  firstPage(entry: OutboxEntry): string;
  /** Index of the oldest thing on a page. Pinned elements come first, however old. */
  oldestAt: 0 | -1;
  /** Puts the created thing into the store. */
  confirm(store: Store, entry: OutboxEntry, thing: Created): void;
}
