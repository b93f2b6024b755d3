import { allTexts, startLanguage } from "~/lib/messages/language.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { openChannel } from "~/lib/open-channel.ts";
import { loadConfig } from "./config.ts";
import { showPlainPage, showWaiting } from "./plain-page.ts";
import { heard, openWindow, POPUP_CHANNEL, stateOf, tell } from "./popup-messages.ts";

/**
 * A window between a framed page and the org's sign-in (auth/relay.html). A sign-in page may send
 * `Cross-Origin-Opener-Policy`, which cuts its window off from the page that opened it; and a page in a frame shares no
 * storage and no channel with a window. This window stays on the app's own page, so it keeps its opener, and it shares a
 * channel with the window that the sign-in happens in.
 */
async function main(): Promise<void> {
  const opener = window.opener as Window | null;
  const config = await loadConfig().catch(() => null);
  await startLanguage(config?.locale ?? null);
  await allTexts();
  showWaiting({ title: signInMessages.coming.title, text: signInMessages.going });
  const { title, text, button, blocked, lost } = signInMessages.relay;
  if (!opener || !config) return showPlainPage({ title, text: lost });

  window.addEventListener("message", (event) => {
    const message = event.source === opener ? heard(event) : null;
    const org =
      message?.type === "chatter:relay-to" &&
      config.orgs.find(({ loginUrl }) => message.url.startsWith(`${loginUrl}/services/oauth2/authorize?`));
    if (!org) return;
    clearInterval(asking);
    const onClick = () => {
      if (!openWindow(message.url, "chatter-sign-in"))
        showPlainPage({ title, text: blocked, action: { label: button(org.name), onClick } });
    };
    passOn(opener, stateOf(message.url));
    showPlainPage({ title, text: text(org.name), action: { label: button(org.name), onClick } });
  });
  // Until the page that opened this window listens.
  const ask = () => tell(opener, { type: "chatter:relay-ready" });
  const asking = setInterval(ask, 500);
  ask();
}

/** Passes the answer of one attempt on to the page that waits for it, then goes. */
function passOn(opener: Window, state: string | null): void {
  const hear = (event: MessageEvent<unknown>) => {
    const message = heard(event);
    if (message?.type !== "chatter:answer" || stateOf(message.url) !== state) return;
    tell(opener, message);
    setTimeout(() => window.close(), 300);
  };
  openChannel(POPUP_CHANNEL)?.addEventListener("message", hear);
  window.addEventListener("message", hear);
}

void main();
