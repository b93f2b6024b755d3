import { openChannel } from "~/lib/open-channel.ts";
import type { Config, OrgConfig } from "./config.ts";
import { beginPopupSignIn } from "./oidc.ts";
import { heard, POPUP_CHANNEL, stateOf, tell } from "./popup-messages.ts";
import type { SessionRecord } from "./session-record.ts";

/** How one attempt goes on. */
export interface PopupAttempt {
  /** The window, opened in the click that asked for it. */
  popup: Window;
  /** The window stands on auth/relay.html and will ask where to go. Else it is empty. */
  isRelay: boolean;
  /** Ends the waiting. */
  signal: AbortSignal;
  /**
   * The window says that it is closed. That may be untrue: a page that cuts it off from this one has the same effect. So
   * the waiting goes on.
   */
  onClosed: () => void;
}

/** How often a window is asked whether it is closed, in milliseconds. There is no event for it. */
const LOOK_EVERY = 300;

/**
 * Signs in in a window of its own. Nothing is stored on the way: state and code verifier stay in this page's memory, and
 * the answer comes by message.
 *
 * There is no timeout: the org decides how long its sign-in page stays valid.
 *
 * @throws the signal's reason, or what redeeming the code throws
 */
export async function signInInPopup(config: Config, org: OrgConfig, attempt: PopupAttempt): Promise<SessionRecord> {
  const { popup, isRelay, signal } = attempt;
  try {
    const { url, finish } = await beginPopupSignIn(config, org);
    signal.throwIfAborted();
    const answer = waitForAnswer(url, attempt);
    if (!isRelay) popup.location.href = url;
    return await finish(await answer);
  } finally {
    popup.close();
  }
}

function waitForAnswer(url: string, { popup, signal, onClosed }: PopupAttempt): Promise<string> {
  const state = stateOf(url);
  const channel = openChannel(POPUP_CHANNEL);
  const over = new AbortController();
  const answer = new Promise<string>((resolve, reject) => {
    const hear = (event: MessageEvent<unknown>) => {
      const message = heard(event);
      if (message?.type === "chatter:relay-ready" && event.source === popup) tell(popup, { type: "chatter:relay-to", url });
      if (message?.type === "chatter:answer" && stateOf(message.url) === state) resolve(message.url);
    };
    window.addEventListener("message", hear, { signal: over.signal });
    channel?.addEventListener("message", hear);
    signal.addEventListener("abort", () => reject(signal.reason as Error), { signal: over.signal });
    const looking = setInterval(() => {
      if (!popup.closed) return;
      clearInterval(looking);
      onClosed();
    }, LOOK_EVERY);
    over.signal.addEventListener("abort", () => clearInterval(looking));
  });
  return answer.finally(() => {
    over.abort();
    channel?.close();
  });
}
