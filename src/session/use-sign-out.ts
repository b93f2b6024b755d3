import { signInMessages } from "~/lib/messages/sign-in.ts";
import { closeToasts } from "~/ui/close-toasts.ts";
import { showToast } from "~/ui/toast.ts";
import { useSession } from "./session-context.tsx";

/** Signs out. What a toast offers to undo is carried out before, while the org still knows the person. */
export function useSignOut(): () => void {
  const session = useSession();
  return () => {
    closeToasts();
    void session.signOut().catch(() => showToast(signInMessages.notRevoked));
  };
}
