/** Something to write, at its time. */
export interface Job {
  /** Epoch milliseconds. */
  at: number;
  write(): void;
}

/** Writes everything in the order of time, so that ids grow with it. */
export function work(jobs: readonly Job[]): void {
  for (const job of jobs.toSorted((one, other) => one.at - other.at)) job.write();
}
