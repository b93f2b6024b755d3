import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";

/**
 * Whether a press of a toggle turns it on. What counts is the element as it is now, not as it was drawn: two presses in a
 * hurry are on and off again, although the code of the first one was still loading.
 */
export function turnsOn(store: Store, command: SubjectCommand<FeedElement>, element: FeedElement): boolean {
  return !command.isOn?.(store.records.get(FEED_ELEMENTS, element.id ?? "") ?? element);
}
