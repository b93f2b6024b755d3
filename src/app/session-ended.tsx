import { KeyRound } from "lucide-react";
import { useState, type ReactNode } from "react";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { needsPopup } from "~/session/needs-popup.ts";
import { useSession } from "~/session/session-context.tsx";
import { explainSignInError } from "~/session/sign-in-errors.ts";
import { usePopupSignIn } from "~/session/use-popup-sign-in.ts";
import { Button } from "~/ui/button.tsx";

/** Says that the session has ended, over a page that keeps all it has. Calls go on as soon as somebody signs in again. */
export function SessionEnded() {
  return needsPopup() ? <EndedInFrame /> : <Ended />;
}

function Ended() {
  const session = useSession();
  const [problem, setProblem] = useState<string | null>(null);

  function signInAgain(): void {
    setProblem(null);
    session.signInAgain().catch((error: unknown) => setProblem(explainSignInError(error).text));
  }

  return (
    <EndedBox text={problem ?? signInMessages.expiredText}>
      <Button look="primary" onClick={signInAgain}>
        {signInMessages.again}
      </Button>
    </EndedBox>
  );
}

/** The same where the answer has to come by message. */
function EndedInFrame() {
  const { isWaiting, problem, signIn, cancel } = usePopupSignIn();
  const { expiredText, again, popup } = signInMessages;
  return (
    <EndedBox text={isWaiting ? popup.waitingText : (problem ?? expiredText)}>
      <Button look={isWaiting ? "secondary" : "primary"} onClick={isWaiting ? cancel : signIn}>
        {isWaiting ? popup.cancel : again}
      </Button>
    </EndedBox>
  );
}

function EndedBox({ text, children }: { text: string; children: ReactNode }) {
  return (
    <section
      role="alert"
      className="fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-40 mx-auto flex max-w-xl flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-xl border border-line bg-raised px-4 py-3 shadow-lg md:bottom-4"
    >
      <KeyRound aria-hidden size={20} className="shrink-0 text-warning" />
      <p>
        <strong className="block font-semibold">{signInMessages.expiredTitle}</strong> {text}
      </p>
      {children}
    </section>
  );
}
