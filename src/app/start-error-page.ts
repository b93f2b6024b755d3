import { configMessages } from "~/lib/messages/config.ts";
import { messages } from "~/lib/messages/messages.ts";
import { signInMessages } from "~/lib/messages/sign-in.ts";
import { ConfigError } from "~/session/config.ts";

/**
 * Shows why the app could not start: what is wrong with config.json, for the person who can mend it, or that a part of
 * the app did not load, as after a new version was put up. Needs nothing that may be missing.
 */
export function renderStartError(root: HTMLElement, error: unknown): void {
  const isConfig = error instanceof ConfigError;
  const page = element("main", "mx-auto max-w-xl p-6 pt-16");
  const title = isConfig ? signInMessages.config.title : messages.app.crashTitle;
  page.append(element("h1", "text-xl font-semibold", title));
  page.append(element("p", "mt-2 text-muted", isConfig ? signInMessages.config.lead : messages.app.crashText));
  page.append(isConfig ? problemList(error) : reloadButton());
  document.title = title;
  root.replaceChildren(page);
}

function problemList({ problems }: ConfigError): HTMLElement {
  const list = element("ul", "mt-4 list-disc space-y-2 ps-5");
  list.append(...problems.map((say) => element("li", "", say(configMessages))));
  return list;
}

function reloadButton(): HTMLElement {
  const button = element(
    "button",
    "mt-6 inline-flex h-10 items-center rounded-lg bg-accent px-4 font-medium text-on-accent",
    messages.app.reload,
  );
  button.addEventListener("click", () => window.location.reload());
  return button;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
