import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asText, looseOf } from "~/lib/readers.ts";

/**
 * The name of the place that a header begins with, if the header is no more than place and person ("Nordwind — Ada
 * Park"); undefined if it says anything else, which is then shown as the org says it.
 */
export function placeOf({ header, parent, actor }: FeedElement): string | undefined {
  const [place, dash, person, ...more] = header?.messageSegments ?? [];
  const isIt = (segment: typeof place, id: string | null | undefined) =>
    segment?.type === "EntityLink" && !!id && looseOf(segment.reference)?.id === id;
  // What stands between them is a dash, or whatever else the org's language puts there: no words.
  return more.length === 0 && isIt(place, parent?.id) && isIt(person, actor?.id) && dash && !/[\p{L}\p{N}]/u.test(asText(dash.text))
    ? asText(place?.text) || undefined
    : undefined;
}

/** Where a post was made, as it stands beside the person: "in Nordwind", "to Ada Park". Empty where {@link placeOf} finds none. */
export function placeText(element: FeedElement): string {
  const place = placeOf(element);
  if (!place) return "";
  return element.parent?.type === "User" ? messages.element.toPerson(place) : messages.element.inPlace(place);
}
