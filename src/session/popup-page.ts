import { appUrl } from "~/lib/app-url.ts";
import { allTexts, startLanguage } from "~/lib/messages/language.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { openChannel } from "~/lib/open-channel.ts";
import { loadConfig } from "./config.ts";
import { showPlainPage } from "./plain-page.ts";
import { POPUP_CHANNEL, tell, type PopupMessage } from "./popup-messages.ts";

/** How long the window lives on after it has told, in milliseconds: some browsers drop what a closing window says. */
const CLOSE_DELAY = 300;

/**
 * The page that the org sends a sign-in window back to (auth/popup.html). It redeems nothing: what belongs to the code
 * is with the page that waits, which may have another storage than this window.
 */
function main(): void {
  const answer: PopupMessage = { type: "chatter:answer", url: window.location.href };
  window.history.replaceState(null, "", window.location.pathname);
  tell(window.opener as Window | null, answer);
  openChannel(POPUP_CHANNEL)?.postMessage(answer);
  setTimeout(() => {
    window.close();
    void sayWhy();
  }, CLOSE_DELAY);
}

/** What to do where the window has not closed. */
async function sayWhy(): Promise<void> {
  const config = await loadConfig().catch(() => null);
  await startLanguage(config?.locale ?? null);
  await allTexts();
  const { title, text, open } = signInMessages.window;
  showPlainPage({ title, text, action: { label: open, href: appUrl(".") } });
}

main();
