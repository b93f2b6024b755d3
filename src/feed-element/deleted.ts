import { skipToken, useQuery, type QueryClient } from "@tanstack/react-query";

const KEY = ["deleted"];
const NONE: readonly string[] = [];

/** Ids of the feed elements that are deleted, or will be unless somebody takes it back. Feeds leave them out. */
export function useDeletedIds(): readonly string[] {
  return useQuery<readonly string[]>({ queryKey: KEY, queryFn: skipToken }).data ?? NONE;
}

/** Has feeds leave an element out, or show it again. */
export function markDeleted(client: QueryClient, id: string, isDeleted: boolean): void {
  client.setQueryData<readonly string[]>(KEY, (ids = NONE) => [...ids.filter((each) => each !== id), ...(isDeleted ? [id] : [])]);
}
