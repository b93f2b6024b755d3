import type { ComponentType, ReactNode } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { asObject } from "~/lib/readers.ts";

type Capabilities = NonNullable<FeedElement["capabilities"]>;

/** The name of a capability as it stands in `capabilities`. */
export type CapabilityName = keyof Capabilities & string;

/** What has the capabilities: an element, or a comment on it. */
export interface DrawnElement extends FeedElement {
  /** The comment, where it is one: the id is that of its element all the same. */
  commentId?: string;
}

/** What a capability's view is given. */
export interface CapabilityProps<Name extends CapabilityName> {
  capability: NonNullable<Capabilities[Name]>;
  element: DrawnElement;
}

/** One capability in the auxiliary body. */
export interface CapabilityView {
  name: string;
  /** What it draws for an element; null where the element has not got the capability, or no data for it. */
  draw(element: DrawnElement): ReactNode;
}

/**
 * Says how a capability is drawn.
 *
 * @param hasContent whether there is data to draw: that a capability is there only says that something is possible
 */
export function capabilityView<Name extends CapabilityName>(
  name: Name,
  hasContent: (capability: NonNullable<Capabilities[Name]>, element: FeedElement) => boolean,
  Draw: ComponentType<CapabilityProps<Name>>,
): CapabilityView {
  return {
    name,
    draw(element) {
      const capability = asObject(asObject(element.capabilities)?.[name] ?? null);
      return capability && hasContent(capability, element) ? <Draw capability={capability} element={element} /> : null;
    },
  };
}
