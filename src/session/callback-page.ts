import { appUrl, placeUrl } from "~/lib/app-url.ts";
import { messages } from "~/lib/messages/messages.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { ConfigError, loadConfig } from "./config.ts";
import { finishSignIn } from "./oidc.ts";
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
      show(signInMessages.doneTitle, signInMessages.doneText);
    } else {
      window.location.replace(placeUrl(config.router, returnTo));
    }
  } catch (error) {
    const { title, text } =
      error instanceof ConfigError ? { title: messages.config.title, text: error.message } : explainSignInError(error);
    show(title, text, true);
  }
}

function show(title: string, text: string, withLink = false): void {
  const box = document.createElement("div");
  box.className = "max-w-md";
  const heading = document.createElement("h1");
  heading.className = "text-xl font-semibold";
  heading.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.className = "mt-2 text-muted";
  paragraph.textContent = text;
  box.append(heading, paragraph);
  if (withLink) {
    const link = document.createElement("a");
    link.className = "mt-6 inline-flex h-10 items-center rounded-lg bg-accent px-4 font-medium text-on-accent";
    link.href = appUrl(".");
    link.textContent = signInMessages.backToStart;
    box.append(link);
  }
  document.title = title;
  document.getElementById("app")?.replaceChildren(box);
}

void main();
