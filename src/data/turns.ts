/** A tab's turn among all tabs of the org. */
export interface Turn {
  isMine(): boolean;
  /** Requests the turn: at once if this tab has focus, otherwise when no other tab holds it. */
  ask(): void;
  /** Releases the turn, or stops waiting for it. */
  give(): void;
}

/**
 * Lets one tab at a time have the turn, under a Web Lock of this name. The focused tab steals it from the others, which
 * queue again. Without locks, every tab has its turn.
 *
 * @param onTurn called when this tab gets the turn
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
      // `steal` and `signal` cannot be combined.
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
