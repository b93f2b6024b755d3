import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { AuxiliaryBody } from "~/feed-element/auxiliary-body.tsx";
import { loadRareViews } from "~/feed-element/capabilities/rare.tsx";
import { renderInApp } from "~/testing/render-in-app.tsx";

await loadRareViews();

/** The id of the element that {@link drawCapabilities} draws. */
export const TEST_ELEMENT_ID = "0D5000000000001AAA";

/** Draws the auxiliary body of an element with these capabilities. */
export function drawCapabilities(capabilities: FeedElement["capabilities"]): HTMLElement {
  const element: FeedElement = { id: TEST_ELEMENT_ID, capabilities };
  return renderInApp(<AuxiliaryBody element={element} />).container;
}
