/** A comment with the answers to it that are here, oldest first. */
export interface Thread {
  id: string;
  replies: readonly Thread[];
}

/**
 * Comments as threads. One whose beginning is not here stands for itself.
 *
 * @param ids oldest first: an answer comes after what it answers
 * @param parentOf the id of the comment that one answers
 */
export function threadsOf(ids: readonly string[], parentOf: (id: string) => string | null | undefined): Thread[] {
  const begun = new Map<string, Thread[]>();
  const threads: Thread[] = [];
  for (const id of ids) {
    const replies: Thread[] = [];
    (begun.get(parentOf(id) ?? "") ?? threads).push({ id, replies });
    begun.set(id, replies);
  }
  return threads;
}

/** How many comments stand below those. */
export function countReplies(threads: readonly Thread[]): number {
  return threads.reduce((sum, { replies }) => sum + 1 + countReplies(replies), 0);
}
