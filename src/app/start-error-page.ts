import { configMessages } from "~/lib/messages/config.ts";
import { messages } from "~/lib/messages/messages.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { ConfigError, ConfigUnreachable, loadConfig } from "~/session/config.ts";

/**
 * Shows why the app could not start: an error in config.json, for the admin, or a chunk that did not load, as after a
 * deployment. Has no dependencies that could be missing too.
 */
export function renderStartError(root: HTMLElement, error: unknown): void {
  if (error instanceof ConfigUnreachable) return renderNoConnection(root);
  const isConfig = error instanceof ConfigError;
  const page = element("main", "mx-auto max-w-xl p-6 pt-16");
  const title = isConfig ? signInMessages.config.title : messages.app.crashTitle;
  page.append(element("h1", "text-xl font-semibold", title));
  page.append(element("p", "mt-2 text-muted", isConfig ? signInMessages.config.lead : messages.app.crashText));
  page.append(isConfig ? problemList(error) : reloadButton());
  document.title = title;
  root.replaceChildren(page);
}

/** Delay between retries in milliseconds: the first, and the maximum. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 60_000;

function renderNoConnection(root: HTMLElement): void {
  const { title, text, again } = signInMessages.noHost;
  const page = element("main", "mx-auto max-w-xl p-6 pt-16");
  page.append(element("h1", "text-xl font-semibold", title), element("p", "mt-2 text-muted", text), reloadButton(again));
  document.title = title;
  root.replaceChildren(page);
  reloadWhenHostAnswers();
}

/** Reloads as soon as the app's host answers, whatever the answer. */
function reloadWhenHostAnswers(): void {
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout>;
  async function look(): Promise<void> {
    clearTimeout(timer);
    const isBack = await loadConfig().then(
      () => true,
      (error: unknown) => !(error instanceof ConfigUnreachable),
    );
    if (isBack) return window.location.reload();
    wait = Math.min(LONGEST_WAIT, wait * 2);
    timer = setTimeout(() => void look(), wait);
  }
  timer = setTimeout(() => void look(), wait);
  window.addEventListener("online", () => void look());
}

function problemList({ problems }: ConfigError): HTMLElement {
  const list = element("ul", "mt-4 list-disc space-y-2 ps-5");
  list.append(...problems.map((say) => element("li", "", say(configMessages))));
  return list;
}

function reloadButton(label = messages.app.reload): HTMLElement {
  const button = element("button", "mt-6 inline-flex h-10 items-center rounded-lg bg-accent px-4 font-medium text-on-accent", label);
  button.addEventListener("click", () => window.location.reload());
  return button;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
