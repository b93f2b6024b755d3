import { appUrl, placeUrl } from "~/lib/app-url.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { ConfigError, loadConfig } from "./config.ts";
import { finishSignIn } from "./oidc.ts";
import { showPlainPage } from "./plain-page.ts";
import { CLOSE_WHEN_DONE, keepSignIn } from "./session.ts";
import { explainSignInError } from "./sign-in-errors.ts";

/** The page that the org sends the browser back to (auth/callback.html). It needs nothing of the app. */
async function main(): Promise<void> {
  const url = window.location.href;
  // The code is of no use a second time, and should stay in no history.
  window.history.replaceState(null, "", window.location.pathname);
  try {
    const config = await loadConfig();
    const { org, record, returnTo } = await finishSignIn(config, url);
    keepSignIn(config, org, record);
    if (returnTo === CLOSE_WHEN_DONE) {
      window.close();
      showPlainPage({ title: signInMessages.doneTitle, text: signInMessages.doneText });
    } else {
      window.location.replace(placeUrl(config.router, returnTo));
    }
  } catch (error) {
    const problem = error instanceof ConfigError ? { title: signInMessages.config.title, text: error.message } : explainSignInError(error);
    showPlainPage({ ...problem, action: { label: signInMessages.backToStart, href: appUrl(".") } });
  }
}

void main();
