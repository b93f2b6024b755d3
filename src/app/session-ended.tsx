import { KeyRound } from "lucide-react";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { useSession } from "~/session/session-context.tsx";
import { Button } from "~/ui/button.tsx";

/** Says that the session has ended, over a page that keeps all it has. Calls go on as soon as somebody signs in again. */
export function SessionEnded() {
  const session = useSession();
  return (
    <section
      role="alert"
      className="fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-40 mx-auto flex max-w-xl flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-xl border border-line bg-raised px-4 py-3 shadow-lg md:bottom-4"
    >
      <KeyRound aria-hidden size={20} className="text-warning" />
      <p>
        <strong className="block font-semibold">{signInMessages.expiredTitle}</strong> {signInMessages.expiredText}
      </p>
      <Button look="primary" onClick={() => void session.signInAgain()}>
        {signInMessages.again}
      </Button>
    </section>
  );
}
