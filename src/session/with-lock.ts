/**
 * Runs the work while no other tab runs work under the same name. Where the browser refuses locks (an embedded frame,
 * an insecure context) the work just runs.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  let started = false;
  try {
    return await navigator.locks.request(name, () => {
      started = true;
      return work();
    });
  } catch (error) {
    if (started) throw error;
    return work();
  }
}
