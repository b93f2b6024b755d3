import { ConnectError } from "~/connect/errors.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { errorText } from "~/ui/error-text.ts";
import { showToast } from "~/ui/toast.ts";

/** Something to delete. */
interface Deletion {
  /** What the toast says that offers to undo it. */
  said: string;
  /** Takes it out of what is shown. */
  hide: () => void;
  /** Brings it back where it was. */
  show: () => void;
  /** Asks the org. Has to outlive the page. */
  send: () => Promise<void>;
  /** The org has deleted it. */
  onDone: () => void;
  /** What to say where the org refuses. */
  refusal: (reason: string) => string;
  /** After somebody took it back. */
  onUndone?: () => void;
}

/**
 * Deletes with a way back: hidden at once, deleted when the toast that offers to undo it has gone or the page is left,
 * shown again where the org refuses.
 */
export function deleteLater({ said, hide, show, send, onDone, refusal, onUndone }: Deletion): void {
  let isDecided = false;

  /** @returns whether this decided it */
  function decide(): boolean {
    if (isDecided) return false;
    isDecided = true;
    window.removeEventListener("pagehide", carryOut);
    return true;
  }

  function carryOut(): void {
    if (!decide()) return;
    send().then(onDone, (error: unknown) => {
      // Gone is gone, whoever deleted it.
      if (error instanceof ConnectError && error.kind === "not-found") return onDone();
      show();
      showToast(refusal(reasonOf(error)));
    });
  }

  function undo(): void {
    if (!decide()) return;
    show();
    onUndone?.();
  }

  hide();
  window.addEventListener("pagehide", carryOut);
  showToast(said, { label: moreMessages.undo, onPress: undo, onGone: carryOut });
}

/** Why something was refused. What the org says about a right that is missing is clearer than what can be said of all of them. */
export function reasonOf(error: unknown): string {
  return error instanceof ConnectError && error.kind === "forbidden" && error.message ? error.message : errorText(error);
}
