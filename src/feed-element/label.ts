import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { personName } from "~/entities/person/person-name.ts";
import { messages } from "~/lib/messages/messages.ts";
import { withoutDirections } from "~/lib/readers.ts";

/** How much of the text a label holds: screen readers say all of it each time the post is reached. */
const TEXT_LENGTH = 120;

/** The short name of a feed element for screen readers: who, then what. */
export function elementLabel(element: FeedElement): string {
  const author = authorName(element);
  const text = textOf(element);
  if (text === "" || text === author) return author;
  return element.actor ? messages.element.label(author, shorten(text)) : shorten(text);
}

/** Who posted the element. A bundle has no actor. */
export function authorName(element: FeedElement): string {
  return personName(element.actor);
}

/** The words of an element: its body, or its header where the body is null or empty (as an object, or wholly). */
export function textOf(element: FeedElement): string {
  return element.body?.text || element.capabilities?.questionAndAnswers?.questionTitle || element.header?.text || "";
}

function shorten(text: string): string {
  const flat = withoutDirections(text).replaceAll(/\s+/g, " ").trim();
  if (flat.length <= TEXT_LENGTH) return flat;
  const cut = flat.slice(0, TEXT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), TEXT_LENGTH - 20))}…`;
}
