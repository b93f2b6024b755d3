import { createContext, use, type ReactNode } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { InsetBodyContext } from "./inset-body.ts";

const IsInsetContext = createContext(false);

/** Whether this is drawn inside of another element, where there is only reading. */
export function useIsInset(): boolean {
  return use(IsInsetContext);
}

/** An element or answer inside of another element. @param className how it is set off */
export function Inset({ className = "border-s-2 border-line ps-3", children }: { className?: string; children: ReactNode }) {
  return (
    <IsInsetContext value={true}>
      <div className={className}>{children}</div>
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
