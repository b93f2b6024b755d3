import { KeyRound } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { ConnectError } from "~/connect/errors.ts";
import { errorMessages } from "~/lib/messages/errors.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { needsPopup } from "~/session/needs-popup.ts";
import { useSession } from "~/session/session-context.tsx";
import { grantSentence, signInErrorText } from "~/session/sign-in-errors.ts";
import { usePopupSignIn } from "~/session/use-popup-sign-in.ts";
import { Button } from "~/ui/button.tsx";
import { ErrorReason } from "~/ui/error-reason.tsx";

/**
 * Shown over the page when the session has expired. The page keeps its content, and calls resume after signing in
 * again.
 */
export function SessionEnded() {
  return needsPopup() ? <EndedInFrame /> : <Ended />;
}

function Ended() {
  const session = useSession();
  const [problem, setProblem] = useState<string | null>(null);

  function signInAgain(): void {
    setProblem(null);
    session.signInAgain().catch((error: unknown) => setProblem(signInErrorText(error)));
  }

  return (
    <EndedBox reason={session.ended()} text={problem}>
      <Button look="primary" onClick={signInAgain}>
        {signInMessages.again}
      </Button>
    </EndedBox>
  );
}

/** The same inside a frame, where sign-in goes through a popup window. */
function EndedInFrame() {
  const { isWaiting, problem, signIn, cancel } = usePopupSignIn();
  const session = useSession();
  const { again, popup } = signInMessages;
  return (
    <EndedBox reason={session.ended()} text={isWaiting ? popup.waitingText : problem}>
      <Button look={isWaiting ? "secondary" : "primary"} onClick={isWaiting ? cancel : signIn}>
        {isWaiting ? popup.cancel : again}
      </Button>
    </EndedBox>
  );
}

/**
 * @param reason why the session ended, if the org said so
 * @param text replaces the reason: how sign-in is going
 */
function EndedBox({ reason, text, children }: { reason: ConnectError | null; text: string | null; children: ReactNode }) {
  return (
    <section
      role="alert"
      // At the top: toasts at the bottom would cover its button.
      className="fixed inset-x-4 top-[calc(1rem+env(safe-area-inset-top))] z-40 mx-auto flex max-w-xl flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-xl border border-line bg-raised px-4 py-3 shadow-lg"
    >
      <KeyRound aria-hidden size={20} className="shrink-0 text-warning" />
      <div className="min-w-0 flex-1 text-start">
        <strong className="block font-semibold">
          {reason?.kind === "denied" ? signInMessages.deniedTitle : signInMessages.expiredTitle}
        </strong>
        {text ?? (reason ? <WhyEnded reason={reason} /> : signInMessages.expiredText)}
      </div>
      {children}
    </section>
  );
}

function WhyEnded({ reason }: { reason: ConnectError }) {
  const because =
    reason.kind === "denied" ? errorMessages.denied : (grantSentence(reason.code, reason.words) ?? signInMessages.expiredByOrg);
  return (
    <>
      <ErrorReason error={{ code: reason.code, words: reason.words }} because={because} />
      {signInMessages.keptText}
    </>
  );
}
