import { useState } from "react";
import type { FollowingPage, Subscription, UserPage } from "~/connect/contract/people.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { followingPath, usersPath } from "~/connect/user-lists.ts";
import { GROUPS, PEOPLE } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { usePages } from "~/data/use-pages.ts";
import { useStore } from "~/data/use-store.tsx";
import { canPost } from "~/entities/group/group-roles.ts";
import { useMyGroups } from "~/entities/group/my-groups.ts";
import { isMyself } from "~/entities/person/person.ts";
import { targetMessages as texts } from "~/lib/messages/targets.ts";
import { asObject } from "~/lib/readers.ts";
import { useTypedSearch } from "~/lib/use-typed-search.ts";
import { followersTarget, groupTarget, personTarget, type PostTarget, type TargetKind } from "./post-target.ts";
import { recentTargets } from "./recent-targets.ts";

const NO_RECORDS: ReadonlySet<string> = new Set([KEY_PREFIX.user, KEY_PREFIX.group, KEY_PREFIX.file]);

/** How much of what one follows is searched for records: the org has no list of them alone. */
const MOST_FOLLOWS = 100;

/** Targets under one heading; the first ones have none. */
export interface TargetGroup {
  label: string;
  items: readonly PostTarget[];
}

/**
 * To whom a post can go, by what is typed: one's followers, recent ones and one's own groups, and what the org finds. What
 * is known already shows while the org searches. Only groups in which one may post are offered.
 *
 * @param kinds which kinds are offered
 * @param here where the person is, such as a record: offered first
 * @param isForReading whether nothing will be posted, so that all groups are offered
 */
export function useTargets(
  typed: string,
  kinds: readonly TargetKind[],
  { here, isForReading = false }: { here?: PostTarget; isForReading?: boolean } = {},
) {
  const store = useStore();
  const [recent] = useState(() => recentTargets(store));
  const { words, asked, isTyping } = useTypedSearch(typed);
  const hasGroups = kinds.includes("group");
  const hasPeople = kinds.includes("person");
  const mine = useMyGroups("", { isWanted: hasGroups });
  const foundGroups = useMyGroups(asked ?? "", { isWanted: hasGroups && asked !== null });
  const people = usePages<UserPage>(["people"], usersPath(asked ?? ""), { kind: PEOPLE, isWanted: hasPeople && asked !== null });

  const follows = usePages<FollowingPage>(["follows"], followingPath("me", MOST_FOLLOWS), { isWanted: kinds.includes("record") });

  const records = follows.items.flatMap(({ subject }) => recordIn(subject));
  const myGroups = mine.items.flatMap((group) => groupIn(store, group.id, isForReading));
  const others = [...(here ? [here] : []), ...recent].filter((each) => kinds.includes(each.kind) && isStillThere(store, each));
  const known = unique([...others, ...myGroups, ...records]).filter(({ name }) => fits(name, words));
  const start = unique([...(kinds.includes("followers") ? [followersTarget()] : []), ...(here ? [here] : [])]).filter(({ name }) =>
    fits(name, words),
  );
  const searches = [hasGroups && foundGroups, hasPeople && people].filter((search) => search !== false);
  const isSearching = isTyping || (asked !== null && searches.some(({ isPending }) => isPending));
  const found =
    asked === null
      ? []
      : [
          ...(hasGroups ? foundGroups.items.flatMap((group) => groupIn(store, group.id, isForReading)) : []),
          ...(hasPeople ? people.items.flatMap(({ id }) => (id && !isMyself(id, store.owner.userId) ? personIn(store, id) : [])) : []),
        ];
  const matching = unique([...known, ...found]).toSorted((one, other) => rankOf(one, words) - rankOf(other, words));
  const sections: TargetGroup[] =
    words === ""
      ? [
          { label: "", items: start },
          { label: texts.recent, items: without(others, start) },
          { label: texts.groups, items: without(myGroups, [...start, ...others]) },
          { label: texts.records, items: without(records, [...start, ...others]) },
        ]
      : [
          { label: "", items: start },
          { label: texts.foundGroups, items: without(matching, start).filter(({ kind }) => kind === "group") },
          { label: texts.people, items: without(matching, start).filter(({ kind }) => kind === "person") },
          { label: texts.records, items: without(matching, start).filter(({ kind }) => kind === "record") },
        ];
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    isSearching: isSearching || (words === "" && hasGroups && mine.isPending),
    hasFailed: words === "" ? hasGroups && mine.isError : asked !== null && searches.some(({ isError }) => isError),
    /** Whether there are more than are listed, to be found by name. */
    hasMore: words === "" && (mine.hasNextPage || hasPeople),
  };
}

function groupIn(store: Store, id: string | null | undefined, isForReading: boolean): PostTarget[] {
  const group = id ? store.records.get(GROUPS, id) : undefined;
  return id && group && (isForReading || canPost(group)) ? [groupTarget({ ...group, id })] : [];
}

function personIn(store: Store, id: string): PostTarget[] {
  const person = store.records.get(PEOPLE, id);
  return person ? [personTarget({ ...person, id })] : [];
}

/** Of what one follows, what is neither a person nor a group nor a file. */
function recordIn(subject: Subscription["subject"]): PostTarget[] {
  const { id, name } = asObject(subject) ?? {};
  const isRecord = id && !NO_RECORDS.has(keyPrefix(id));
  return isRecord && name ? [{ id, name, kind: "record" }] : [];
}

/** A group that one has left, or that was archived since, is not offered again. */
function isStillThere(store: Store, { id, kind }: PostTarget): boolean {
  const group = kind === "group" ? store.records.get(GROUPS, id) : undefined;
  return !group || group.myRole == null || canPost(group);
}

function fits(name: string, words: string): boolean {
  return name.toLocaleLowerCase().includes(words.toLocaleLowerCase());
}

/** Names with a word that begins so come first. */
function rankOf({ name }: PostTarget, words: string): number {
  return ` ${name}`.toLocaleLowerCase().includes(` ${words.toLocaleLowerCase()}`) ? 0 : 1;
}

function without(targets: readonly PostTarget[], others: readonly PostTarget[]): PostTarget[] {
  const out = new Set(others.map(({ id }) => id));
  return targets.filter(({ id }) => !out.has(id));
}

function unique(targets: readonly PostTarget[]): PostTarget[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}
