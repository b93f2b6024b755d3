import { appUrl, placeUrl } from "~/lib/app-url.ts";
import { configMessages } from "~/lib/messages/config.ts";
import { allTexts, startLanguage } from "~/lib/messages/language.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { ConfigError, ConfigUnreachable, loadConfig } from "./config.ts";
import { CLOSE_WHEN_DONE, finishSignIn } from "./oidc.ts";
import { showPlainPage, showWaiting } from "./plain-page.ts";
import { keepSignIn } from "./keep-sign-in.ts";
import { explainSignInError } from "./sign-in-errors.ts";

/** The page that the org sends the browser back to (auth/callback.html). It needs nothing of the app. */
async function main(url: string): Promise<void> {
  // The code is of no use a second time, and should stay in no history.
  window.history.replaceState(null, "", window.location.pathname);
  try {
    const config = await loadConfig();
    void startLanguage(config.locale).then(allTexts).then(sayWait);
    const { org, record, returnTo } = await finishSignIn(config, url);
    keepSignIn(config, org, record);
    if (returnTo === CLOSE_WHEN_DONE) {
      window.close();
      await allTexts();
      showPlainPage({ title: signInMessages.doneTitle, text: signInMessages.doneText });
    } else {
      window.location.replace(placeUrl(config.router, returnTo));
    }
  } catch (error) {
    await allTexts();
    if (error instanceof ConfigUnreachable) {
      const { title, text, again } = signInMessages.noHost;
      // The code is as good as before: it was not redeemed.
      return showPlainPage({ title, text, action: { label: again, onClick: () => void main(url) } });
    }
    const problem =
      error instanceof ConfigError
        ? { title: signInMessages.config.title, text: error.problems.map((say) => say(configMessages)).join(" ") }
        : explainSignInError(error);
    showPlainPage({ ...problem, action: { label: signInMessages.backToStart, href: appUrl(".") } });
  }
}

/** Where nothing has come of it yet. */
function sayWait(): void {
  if (!document.querySelector("#app > *")) showWaiting(signInMessages.coming);
}

void main(window.location.href);
