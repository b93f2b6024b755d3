import { createContext, type ComponentType } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";

/** What draws the auxiliary body of an element inside of another; null inside of an inset, which holds no further one. */
export const InsetBodyContext = createContext<ComponentType<{ element: FeedElement }> | null>(null);
