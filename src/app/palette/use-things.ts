import { Database, FileText, Hash, type LucideIcon } from "lucide-react";
import { type NavigateFunction, useNavigate } from "react-router";
import { meaningOf } from "~/connect/meaning.ts";
import { GROUPS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { canPost } from "~/entities/group/group-roles.ts";
import { paletteMessages as texts } from "~/lib/messages/palette.ts";
import { findKnown, type KnownKind, type KnownThing } from "~/search/known-things.ts";
import { useFoundPages } from "~/search/use-found-pages.ts";
import type { PaletteEntry } from "./entry.ts";

/** Lines of each kind, at most, and of groups to post in. */
const MOST = 4;
const MOST_TARGETS = 3;

const ICONS: Partial<Record<KnownKind, LucideIcon>> = { files: FileText, topics: Hash, records: Database };

/**
 * People, groups, files, topics and records whose names fit: those that this page has met, at once, and those that the
 * org finds, in one call.
 *
 * @param typed what is typed
 * @param asked the same once typing has paused, or null while it is too short to search
 */
export function useThings(typed: string, asked: string | null) {
  const store = useStore();
  const navigate = useNavigate();
  const searches = Object.values(useFoundPages(asked ?? "", { isWanted: () => asked !== null }));
  const isAnyThere = searches.some(({ isSuccess }) => isSuccess);
  // What the org has found is known from then on.
  const things = findKnown(store, typed, MOST);
  return {
    things: things.map((thing) => entryOf(thing, navigate)),
    targets: things
      .filter((thing) => isTarget(store, thing))
      .slice(0, MOST_TARGETS)
      .map((thing) => postEntryOf(thing, navigate)),
    isSearching: asked !== null && searches.some(({ isPending }) => isPending),
    // An org without topics, say, has not failed.
    hasFailed: asked !== null && searches.some(({ error }) => error && !(meaningOf(error).isFinal && isAnyThere)),
  };
}

function isTarget(store: Store, { kind, id }: KnownThing): boolean {
  const group = kind === "groups" ? store.records.get(GROUPS, id) : undefined;
  return group !== undefined && canPost(group);
}

function entryOf({ kind, id, name, detail, photoUrl, place }: KnownThing, navigate: NavigateFunction): PaletteEntry {
  return {
    id,
    label: name,
    detail: detail || texts.kinds[kind],
    icon: ICONS[kind],
    photo: photoOf(kind, photoUrl),
    run: () => void navigate(place),
  };
}

function postEntryOf({ kind, id, name, photoUrl, place }: KnownThing, navigate: NavigateFunction): PaletteEntry {
  const run = () => void navigate(place, { state: { compose: id } });
  return { id: `post ${id}`, label: texts.postIn(name), photo: photoOf(kind, photoUrl), run };
}

function photoOf(kind: KnownKind, url: string | null): PaletteEntry["photo"] {
  if (kind === "people") return { url, shape: "person" };
  return kind === "groups" ? { url, shape: "group" } : undefined;
}
