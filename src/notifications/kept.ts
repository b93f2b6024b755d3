import { KINDS, type Kind } from "~/data/desktop-settings.ts";
import { type DeviceValue, deviceValue } from "~/data/device-value.ts";
import { perStore, type Store } from "~/data/store.ts";
import { asCount, asNumber, asText, listOf, looseOf, loosesOf } from "~/lib/readers.ts";
import type { KnownLikes } from "./find-in-posts.ts";
import type { Told } from "./told.ts";

/** Where it is looked for what a person has to be told. */
export type Source = "to" | "mine" | "followed" | "people" | "groups" | "org";

/** What is kept on the device, the same for all tabs. */
export interface Kept {
  items: readonly Told[];
  /** Up to when there was something at the first look into each source, by the org's clock: what is older is not new. */
  since: Partial<Record<Source, number>>;
  /** When each source may be asked again, in epoch milliseconds. */
  next: Partial<Record<Source, number>>;
  /** The likes of one's own posts, by id. */
  likes: Readonly<Record<string, KnownLikes>>;
  /** Posts of others that the person has commented on, by id, with the time of the latest comment. */
  followed: Readonly<Record<string, number>>;
  /** How many people follow the person, and who was there; null before the first look. */
  followers: { total: number; ids: readonly string[] } | null;
  /** How many ask to join groups that the person runs, by id. */
  requests: Readonly<Record<string, number>>;
}

/** What the person was told, on this device. */
export const keptOf = perStore((store): DeviceValue<Kept> => deviceValue(store, "told", read));

/** Changes what is kept. */
export function changeKept(store: Store, change: (kept: Kept) => Partial<Kept>): void {
  const value = keptOf(store);
  value.set({ ...value.get(), ...change(value.get()) });
}

function read(stored: unknown): Kept {
  const kept = looseOf(stored) ?? {};
  const followers = looseOf(kept.followers);
  return {
    items: loosesOf(kept.items).flatMap((item) => toldOf(item) ?? []),
    since: numbersOf(kept.since),
    next: numbersOf(kept.next),
    likes: Object.fromEntries(
      Object.entries(looseOf(kept.likes) ?? {}).map(([id, likes]) => [
        id,
        { total: asCount(looseOf(likes)?.total), ids: textsOf(looseOf(likes)?.ids) },
      ]),
    ),
    followed: numbersOf(kept.followed),
    followers: followers && { total: asCount(followers.total), ids: textsOf(followers.ids) },
    requests: numbersOf(kept.requests),
  };
}

function textsOf(value: unknown): string[] {
  return listOf(value).map(asText);
}

function toldOf(item: Record<string, unknown>): Told | null {
  const kind = KINDS.find((each): each is Kind => each === item.kind);
  const who = looseOf(item.who);
  if (!kind || typeof item.id !== "string" || typeof item.about !== "string") return null;
  return {
    id: item.id,
    kind,
    about: item.about,
    place: typeof item.place === "string" ? item.place : null,
    who: who && { id: asText(who.id), name: asText(who.name) },
    others: asCount(item.others),
    text: asText(item.text),
    at: asNumber(item.at) ?? 0,
    isSeen: item.isSeen === true,
    isRead: item.isRead === true,
  };
}

function numbersOf(value: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(looseOf(value) ?? {}).flatMap(([key, each]) => (typeof each === "number" ? [[key, each]] : [])));
}
