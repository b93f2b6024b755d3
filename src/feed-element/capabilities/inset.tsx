import { createContext, use, type ComponentType, type ReactNode } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";

/** What draws the auxiliary body of an element inside of another; null inside of an inset, which holds no further one. */
const InsetBodyContext = createContext<ComponentType<{ element: FeedElement }> | null>(null);
const IsInsetContext = createContext(false);

/** Hands down what {@link InsetBody} draws with: the auxiliary body itself, which its capabilities cannot import. */
export const InsetBodyProvider = InsetBodyContext.Provider;

/** Whether this is drawn inside of another element, where there is only reading. */
export function useIsInset(): boolean {
  return use(IsInsetContext);
}

/** An element or answer inside of another element. */
export function Inset({ children }: { children: ReactNode }) {
  return (
    <IsInsetContext value={true}>
      <div className="border-s-2 border-line ps-3">{children}</div>
    </IsInsetContext>
  );
}

/** The auxiliary body of an element inside of another, one level deep. */
export function InsetBody({ element }: { element: FeedElement }) {
  const Body = use(InsetBodyContext);
  return (
    Body && (
      <InsetBodyContext value={null}>
        <Body element={element} />
      </InsetBodyContext>
    )
  );
}
