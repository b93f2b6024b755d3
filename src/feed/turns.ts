/** A tab's turn among the tabs of one org. */
export interface Turn {
  isMine(): boolean;
  /** Asks for the turn: at once where somebody works in this tab, else when no other tab has it. */
  ask(): void;
  /** Gives the turn up, and stops waiting for it. */
  give(): void;
}

/**
 * Has one tab at a time take a turn, under a lock of this name. The tab in use takes it from the others, which wait for
 * it to come back. Where the browser refuses locks, every tab has its own.
 *
 * @param onTurn called when the turn has come
 */
export function takeTurns(name: string, onTurn: () => void): Turn {
  let isMine = false;
  let asked: AbortController | null = null;

  async function hold(isTaken: boolean): Promise<void> {
    asked?.abort();
    const current = new AbortController();
    const { signal } = current;
    asked = current;
    const work = (): Promise<void> =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        signal.addEventListener("abort", () => resolve());
        isMine = true;
        onTurn();
      });
    try {
      // A lock that is taken from another cannot be waited for with a signal too.
      await navigator.locks.request(name, isTaken ? { steal: true } : { signal }, work);
    } catch (error) {
      if (signal.aborted) return;
      const wasStolen = isMine && error instanceof DOMException && error.name === "AbortError";
      isMine = false;
      if (wasStolen) void hold(false);
      else void work();
    }
  }

  return {
    isMine: () => isMine,
    ask() {
      if (isMine) return;
      const isInUse = document.hasFocus();
      if (isInUse || !asked) void hold(isInUse);
    },
    give() {
      asked?.abort();
      asked = null;
      isMine = false;
    },
  };
}
