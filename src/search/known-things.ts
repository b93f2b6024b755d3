import type { Photo } from "~/connect/contract/actors.ts";
import { isId, KEY_PREFIX, keyPrefix, toId18 } from "~/connect/ids.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { COMMENTS, FEED_ELEMENTS, FILES, GROUPS, ORG_RECORDS, PEOPLE, TOPICS } from "~/data/kinds.ts";
import type { AnyKind } from "~/data/records.ts";
import type { Store } from "~/data/store.ts";
import { entityPlace } from "~/entities/entity-place.ts";
import { asObject, asPlainLine, type Loose, loosesOf, looseOf } from "~/lib/readers.ts";
import { nameMatch } from "./name-match.ts";

/** The kinds of things that have a name and a page. */
export type KnownKind = "people" | "groups" | "files" | "topics" | "records";

/** Something that this page has met, with a name and a page of its own. */
export interface KnownThing {
  kind: KnownKind;
  /** 18 characters. */
  id: string;
  /** One line, safe to show. */
  name: string;
  /** What tells it from others of that name: somebody's title, what a record is; "" without. */
  detail: string;
  photoUrl: string | null;
  /** The app's page of it, such as `/people/005…`. */
  place: string;
}

const KINDS: Record<string, { kind: KnownKind; of: AnyKind }> = {
  [KEY_PREFIX.user]: { kind: "people", of: PEOPLE },
  [KEY_PREFIX.group]: { kind: "groups", of: GROUPS },
  [KEY_PREFIX.file]: { kind: "files", of: FILES },
  [KEY_PREFIX.topic]: { kind: "topics", of: TOPICS },
};

const RECORD = { kind: "records", of: ORG_RECORDS } as const;

/**
 * Finds what is in memory by name: records of the store, and people, groups, files, topics and records that loaded posts
 * and comments name. Makes no call, so it works offline and while the org's answer is awaited. Case and accents do not
 * matter; `*`, `?` and quotes mean what they mean in a search of the org.
 *
 * @param search what was typed; nothing is found for less than one letter
 * @param most how many of each kind
 * @returns best matches first, then by name; each thing once
 */
export function findKnown(store: Store, search: string, most = 8): KnownThing[] {
  const match = nameMatch(search);
  if (!match) return [];
  const found: { thing: KnownThing; rank: number }[] = [];
  for (const [id, thing] of namedThings(store)) {
    const { kind } = KINDS[keyPrefix(id)] ?? RECORD;
    const name = nameOf(thing, kind);
    const rank = name === "" ? null : match(name);
    const place = rank === null ? null : entityPlace(id);
    if (rank === null || place === null) continue;
    const photo = photoUrl(asObject(thing.photo as Photo | null));
    found.push({ thing: { kind, id, name, detail: detailOf(thing, kind), photoUrl: photo, place }, rank });
  }
  found.sort((one, other) => one.rank - other.rank || one.thing.name.localeCompare(other.thing.name));
  const counts = new Map<KnownKind, number>();
  return found.flatMap(({ thing }) => {
    const count = (counts.get(thing.kind) ?? 0) + 1;
    counts.set(thing.kind, count);
    return count > most ? [] : [thing];
  });
}

/** All that has a name, by id. What is a record of its own is newer than what posts say of it. */
function namedThings({ records }: Store): Map<string, Loose> {
  const things = new Map<string, Loose>();
  const add = (thing: Loose | null) => {
    const id = thing?.id;
    if (!thing || typeof id !== "string" || things.has(id) || !isId(id)) return;
    const { of } = KINDS[keyPrefix(id)] ?? RECORD;
    const id18 = toId18(id);
    if (!things.has(id18) && !records.gone(of).has(id18)) things.set(id18, thing);
  };
  for (const kind of [PEOPLE, GROUPS, FILES, TOPICS, ORG_RECORDS]) for (const thing of records.all<object>(kind)) add(looseOf(thing));
  for (const element of records.all(FEED_ELEMENTS)) {
    const { capabilities } = element;
    add(looseOf(element.actor));
    add(looseOf(element.parent));
    for (const topic of loosesOf(capabilities?.topics?.items)) add(topic);
    for (const file of loosesOf(capabilities?.files?.items)) add(file);
  }
  for (const { user } of records.all(COMMENTS)) add(looseOf(user));
  return things;
}

function nameOf({ displayName, name, title }: Loose, kind: KnownKind): string {
  // A person's title is what they do, a file's is what it is called.
  return asPlainLine(displayName) || (kind === "files" && asPlainLine(title)) || asPlainLine(name);
}

function detailOf({ title, label, entityLabel }: Loose, kind: KnownKind): string {
  return kind === "people" ? asPlainLine(title) : asPlainLine(label) || asPlainLine(looseOf(entityLabel)?.label);
}
