import { errorMessages } from "~/lib/messages/errors.ts";

/** What one of the pages under auth/ says: words, and at most one thing to do. */
export interface PlainPage {
  title: string;
  text: string;
  /** What the org said, and its code, in small print. */
  words?: string;
  code?: string;
  /** A link where it leads somewhere, else a button. */
  action?: { label: string; href?: string; onClick?: () => void };
}

/** Says what goes on, quietly: most often it is over in a moment. */
export function showWaiting({ title, text }: PlainPage): void {
  document.title = title;
  document.getElementById("app")?.replaceChildren(element("p", "text-muted", text));
}

/** Shows it in place of what stands there. These pages have no React: they come and go within a second. */
export function showPlainPage({ title, text, words, code, action }: PlainPage): void {
  const box = element("div", "max-w-md", "");
  box.append(element("h1", "text-xl font-semibold", title), element("p", "mt-2 text-muted", text));
  if (words) box.append(element("p", "mt-2 text-muted", errorMessages.said(words)));
  if (code) box.append(element("code", "mt-2 block select-all text-xs text-muted", code));
  if (action) box.append(actionElement(action));
  document.title = title;
  document.getElementById("app")?.replaceChildren(box);
}

function actionElement({ label, href, onClick }: NonNullable<PlainPage["action"]>): HTMLElement {
  const made = element(
    href ? "a" : "button",
    "mt-6 inline-flex h-10 items-center rounded-lg bg-accent px-4 font-medium text-on-accent",
    label,
  );
  if (href) made.setAttribute("href", href);
  if (onClick) made.addEventListener("click", onClick);
  return made;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
