import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { personName } from "~/entities/person/person-name.ts";
import { formatDate, parseDate } from "~/lib/date-format.ts";
import { messages } from "~/lib/messages/messages.ts";
import { withoutDirections } from "~/lib/readers.ts";
import { placeText } from "./header-place.ts";

/** How much of the text a label holds: screen readers say all of it each time the post is reached. */
const TEXT_LENGTH = 120;

/**
 * The short name of a feed element for screen readers: who, where and when, then what. The time is that of the clock: a
 * name that grows older would be read again.
 */
export function elementLabel(element: FeedElement): string {
  const author = authorName(element);
  const text = textOf(element);
  const place = placeText(element);
  const time = parseDate(element.createdDate);
  const heading = [author, place, time !== null && formatDate(time)].filter(Boolean).join(", ");
  if (text === "" || text === author || (place && text === element.header?.text)) return heading;
  return element.actor ? messages.element.label(heading, shorten(text)) : shorten(text);
}

/** Who posted the element. A bundle has no actor. */
export function authorName({ actor }: Pick<FeedElement, "actor">): string {
  return personName(actor);
}

/** Adds to the label of a button whose post it is for, as a name that is told from the same button of other posts. */
export function ofPost(element: Pick<FeedElement, "actor">): (label: string) => string {
  const author = authorName(element);
  return (label) => messages.element.ofPost(label, author);
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
