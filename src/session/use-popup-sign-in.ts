import { useEffect, useRef, useState } from "react";
import { appUrl } from "~/lib/app-url.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { openWindow } from "./popup-messages.ts";
import { useConfig, useSession } from "./session-context.tsx";
import { signInErrorText } from "./sign-in-errors.ts";

/** Signing in by a window, as a view shows it. */
export interface PopupSignInState {
  isWaiting: boolean;
  /** Why it has not worked, or does not look like it will. */
  problem: string | null;
  /** Opens the window. Call it in a click, without waiting for anything before. */
  signIn(): void;
  cancel(): void;
}

/** Signs in in a window of its own, one attempt at a time. */
export function usePopupSignIn(): PopupSignInState {
  const { popupMode } = useConfig().auth;
  const session = useSession();
  const [isWaiting, setIsWaiting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = useRef<AbortController | null>(null);
  // A window that seems closed may have been cut off by the org's sign-in page, and would be again.
  const wasClosed = useRef(false);
  const { popup: texts } = signInMessages;

  useEffect(() => () => attempt.current?.abort(), []);

  async function signIn() {
    attempt.current?.abort();
    const isRelay = popupMode === "relay" || (popupMode === "auto" && wasClosed.current);
    const popup = isRelay ? openWindow(appUrl("auth/relay.html"), "chatter-relay") : openWindow("", "chatter-sign-in");
    setProblem(popup ? null : texts.blocked);
    setIsWaiting(popup !== null);
    if (!popup) return;
    const controller = new AbortController();
    attempt.current = controller;
    const onClosed = () => {
      wasClosed.current = true;
      setProblem(texts.closed);
      setIsWaiting(false);
    };
    try {
      await session.signInByPopup({ popup, isRelay, signal: controller.signal, onClosed });
    } catch (error) {
      if (controller.signal.aborted) return;
      setIsWaiting(false);
      setProblem(signInErrorText(error));
    }
  }

  function cancel() {
    attempt.current?.abort();
    setIsWaiting(false);
    setProblem(null);
  }

  return { isWaiting, problem, signIn: () => void signIn(), cancel };
}
