import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { asCount, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import type { Told } from "./told.ts";

/** What is known before posts are looked through. */
export interface Before {
  /** The id of the person. */
  me: string;
  /** What is no newer than this was there before the first look, in epoch milliseconds; undefined for the first look. */
  since: number | undefined;
  likes: Readonly<Record<string, KnownLikes>>;
  followed: Readonly<Record<string, number>>;
}

/** The likes of others on one's own post: how many, and of whom the org has told. */
export interface KnownLikes {
  total: number;
  ids: readonly string[];
}

/** What was found in posts. */
export interface Found {
  items: Told[];
  /** As in {@link Before}, with what was seen now. */
  likes: Record<string, KnownLikes>;
  followed: Record<string, number>;
  /** The latest time in them, in epoch milliseconds; 0 if there is none. */
  latest: number;
}

/** How many letters of the words are kept. */
const MOST_LETTERS = 140;

/** Finds what a person has to be told in posts, as a feed has them: with their latest comments and likes. */
export function findInPosts(elements: readonly FeedElement[], before: Before): Found {
  const found: Found = { items: [], likes: { ...before.likes }, followed: { ...before.followed }, latest: 0 };
  for (const element of elements) if (element.id) lookInto(element, element.id, before, found);
  return found;
}

function lookInto(element: FeedElement, id: string, { me, since, likes, followed }: Before, found: Found): void {
  const place = `/posts/${id}`;
  const isOld = (at: number) => since === undefined || at <= since;
  const tell = (told: Pick<Told, "id" | "kind" | "who" | "text" | "at"> & { others?: number; isOld?: boolean }) => {
    const { isOld: isKnown = isOld(told.at), others = 0, ...rest } = told;
    found.items.push({ ...rest, others, about: id, place, isSeen: isKnown, isRead: isKnown });
  };

  const madeAt = timeOf(element.createdDate);
  found.latest = Math.max(found.latest, madeAt);
  const isMine = idOf(element.actor) === me;
  if (!isMine) {
    const isToMe = idOf(element.parent) === me;
    const kind = mentions(element.body, me) ? "mention" : isToMe ? "post" : null;
    if (kind) tell({ id, kind, who: whoOf(element.actor), text: wordsOf(element.body), at: madeAt });
  }

  const comments = objectsOf(element.capabilities?.comments?.page?.items);
  const mine = comments.filter(({ user }) => idOf(user) === me).map(({ createdDate }) => timeOf(createdDate));
  // What was written before the person's own first comment that is known was not written for them.
  const joinedAt = followed[id] ?? (mine.length > 0 ? Math.min(...mine) : Infinity);
  if (!isMine && joinedAt < Infinity) found.followed[id] = Math.max(joinedAt, ...mine);
  for (const comment of comments) {
    const at = timeOf(comment.createdDate);
    found.latest = Math.max(found.latest, at);
    if (!comment.id || idOf(comment.user) === me) continue;
    const kind = mentions(comment.body, me) ? "mention" : isMine ? "comment" : at > joinedAt ? "reply" : null;
    if (kind) tell({ id: comment.id, kind, who: whoOf(comment.user), text: wordsOf(comment.body), at });
  }

  if (isMine) tellLikes();

  function tellLikes(): void {
    const { page, isLikedByCurrentUser } = element.capabilities?.chatterLikes ?? {};
    const people = objectsOf(page?.items).flatMap(({ user }) => (idOf(user) === me ? [] : (whoOf(user) ?? [])));
    const total = Math.max(people.length, asCount(page?.total) - (isLikedByCurrentUser ? 1 : 0));
    const now = { total, ids: people.map((who) => who.id) };
    // A post that was made since the first look had none.
    const known = likes[id] ?? (isOld(madeAt) ? now : { total: 0, ids: [] });
    found.likes[id] = now;
    const count = total - known.total;
    if (count <= 0) return;
    const fresh = people.filter((who) => !known.ids.includes(who.id));
    // The org shows some of those who like it. More strangers than likes: it shows others than before.
    const named = fresh.length > count ? [] : fresh;
    const base = { kind: "like" as const, text: wordsOf(element.body), at: Date.now(), isOld: false };
    for (const who of named) tell({ ...base, id: `like:${id}:${who.id}`, who });
    const unnamed = count - named.length;
    if (unnamed > 0) tell({ ...base, id: `like:${id}:${known.total}-${total}`, who: null, others: unnamed - 1 });
  }
}

function mentions(body: FeedElement["body"], me: string): boolean {
  return objectsOf(body?.messageSegments).some((segment) => asText(segment.record?.id ?? segment.user?.id) === me);
}

function wordsOf(body: FeedElement["body"]): string {
  const words = asPlainLine(body?.text).replaceAll(/\s+/g, " ");
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
}

/** Whoever did something, as it is shown. */
export function whoOf(person: { id?: string | null; displayName?: string | null; name?: string | null } | null | undefined): Told["who"] {
  const name = asPlainLine(person?.displayName) || asPlainLine(person?.name);
  return name ? { id: idOf(person), name } : null;
}

function idOf(thing: { id?: string | null } | null | undefined): string {
  return asText(thing?.id);
}

/** A date of the org in epoch milliseconds; 0 where there is none. */
export function timeOf(date: unknown): number {
  return Date.parse(asText(date)) || 0;
}
