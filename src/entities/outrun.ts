import type { QueryClient } from "@tanstack/react-query";

/** When each thing was last changed here, in epoch milliseconds. Ids are unique among feed elements and groups alike. */
const changedAt = new Map<string, number>();

/** Says that a thing was changed here: what was asked for before now does not know of it. */
export function noteChange(id: string): void {
  changedAt.set(id, Date.now());
}

/** Whether a thing was changed here since an answer was asked for. @param askedAt in epoch milliseconds */
export function wasChangedSince(id: string, askedAt: number): boolean {
  return (changedAt.get(id) ?? 0) >= askedAt;
}

/**
 * Whether an answer of the org may be older than a change that somebody made here meanwhile. Such an answer would take
 * back for a moment, or for good, what they have just done: their comment, their like.
 *
 * @param askedAt when the answer was asked for, in epoch milliseconds
 */
export function isOutrun(client: QueryClient, id: string, askedAt: number): boolean {
  return wasChangedSince(id, askedAt) || isChanging(client, id);
}

/** Asks for a feed element until the answer is not older than what somebody changed here. */
export async function readUpToDate<Answer>(client: QueryClient, id: string, ask: () => Promise<Answer>): Promise<Answer> {
  const askedAt = Date.now();
  const answer = await ask();
  if (!isOutrun(client, id, askedAt)) return answer;
  await endOfChanges(client, id);
  return readUpToDate(client, id, ask);
}

/** Whether a change of the element is on its way to the org. Mutations of an element have its id in their key. */
function isChanging(client: QueryClient, id: string): boolean {
  return client.isMutating({ predicate: ({ options }) => options.mutationKey?.includes(id) === true }) > 0;
}

function endOfChanges(client: QueryClient, id: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isChanging(client, id)) return;
      stop();
      resolve();
    };
    const stop = client.getMutationCache().subscribe(look);
    look();
  });
}
