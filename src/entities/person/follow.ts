import { skipToken, useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { Reference } from "~/connect/contract/actors.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { follow, unfollow } from "~/connect/users.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { useConnection } from "~/session/session-context.tsx";
import { errorText } from "~/ui/error-text.ts";
import { showToast } from "~/ui/toast.ts";

/** The reference that ends a follow; empty while the org has not confirmed it; null where the subject is not followed. */
export type Follow = Reference | null;

/** Whom or what a follow is of. */
export interface Followed {
  id?: string | null;
  mySubscription?: Reference | null;
}

/** One follow, one entry, wherever the subject is drawn. */
const followKey = (subjectId: string) => ["follow", subjectId] as const;
const confirmedKey = (subjectId: string) => ["confirmed", ...followKey(subjectId)] as const;

/** Takes over what the org has just said about a follow, unless a change of it is on its way. */
export function storeFollow(client: QueryClient, { id, mySubscription }: Followed): void {
  if (!id || mySubscription === undefined || client.isMutating({ mutationKey: followKey(id) }) > 0) return;
  client.setQueryData<Follow>(followKey(id), mySubscription);
}

/**
 * Whether the person who is signed in follows somebody or something, and a way to change it. A change shows at once;
 * changes go one after another, and what the org confirmed last is what stays.
 *
 * @param subject a summary will do: its `mySubscription` counts where nothing newer is known
 */
export function useFollow(subject: Followed, name: string) {
  const id = subject.id ?? "";
  const client = useQueryClient();
  const connection = useConnection();
  const { data: shown = null } = useQuery<Follow>({
    queryKey: followKey(id),
    queryFn: skipToken,
    initialData: subject.mySubscription ?? null,
    staleTime: Infinity,
  });
  const change = useMutation({
    mutationKey: followKey(id),
    scope: { id: followKey(id).join() },
    mutationFn: (isWanted: boolean) =>
      setFollow(connection, id, isWanted, client.getQueryData<Confirmed>(confirmedKey(id))?.follow ?? null),
    onMutate: (isWanted) => {
      client.setQueryData<Confirmed>(
        confirmedKey(id),
        (confirmed) => confirmed ?? { follow: client.getQueryData<Follow>(followKey(id)) ?? null },
      );
      show(client, id, isWanted ? {} : null);
    },
    onSuccess: (confirmed) => {
      client.setQueryData<Confirmed>(confirmedKey(id), { follow: confirmed });
      settle(client, id);
    },
    onError: (error, isWanted) => {
      const text = isWanted ? peopleMessages.couldNotFollow : peopleMessages.couldNotUnfollow;
      if (settle(client, id)) showToast(text(name, errorText(error)));
    },
  });
  return { isFollowing: shown !== null, setFollowing: change.mutate };
}

interface Confirmed {
  follow: Follow;
}

/** Has the org follow or not follow, where that is not so already. */
async function setFollow(connection: Connection, id: string, isWanted: boolean, before: Follow): Promise<Follow> {
  if (isWanted === (before !== null)) return before;
  if (before === null) {
    const made = await follow(connection, id);
    return { id: made.id, url: made.url };
  }
  await unfollow(connection, before).catch((error: unknown) => {
    // Ended elsewhere meanwhile.
    if ((error as { kind?: string }).kind !== "not-found") throw error;
  });
  return null;
}

/** @returns whether this was the last change on its way */
function settle(client: QueryClient, id: string): boolean {
  if (client.isMutating({ mutationKey: followKey(id) }) > 1) return false;
  const { follow: confirmed } = client.getQueryData<Confirmed>(confirmedKey(id)) ?? { follow: null };
  client.removeQueries({ queryKey: confirmedKey(id) });
  show(client, id, confirmed);
  // Lists of who follows whom that nobody looks at are no longer right.
  client.removeQueries({ queryKey: ["follows"], type: "inactive" });
  return true;
}

/** Shows a follow as it is or will be, and counts it on both sides. */
function show(client: QueryClient, id: string, next: Follow): void {
  const before = client.getQueryData<Follow>(followKey(id)) ?? null;
  client.setQueryData<Follow>(followKey(id), next);
  const difference = Number(next !== null) - Number(before !== null);
  patchPerson(client, ["user", id], (person) => ({
    ...person,
    mySubscription: next,
    followersCount: moved(person.followersCount, difference),
  }));
  const field = keyPrefix(id) === KEY_PREFIX.user ? "people" : "records";
  patchPerson(client, ["me"], (me) => {
    const { followingCounts: counts } = me;
    return {
      ...me,
      followingCounts: counts && { ...counts, total: moved(counts.total, difference), [field]: moved(counts[field], difference) },
    };
  });
}

function moved(count: number | null | undefined, difference: number): number | null | undefined {
  return typeof count === "number" ? Math.max(0, count + difference) : count;
}

/** Changes what is known of a person, which is as old as before. */
function patchPerson(client: QueryClient, key: readonly string[], patch: (person: UserDetail) => UserDetail): void {
  const updatedAt = client.getQueryState(key)?.dataUpdatedAt;
  client.setQueryData<UserDetail>(key, (person) => person && patch(person), { updatedAt });
}
