import type { ReactNode } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { looseOf } from "~/lib/readers.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import type { CapabilityView } from "./capabilities/capability-view.tsx";
import { Fallback } from "./capabilities/fallback.tsx";
import { InsetBodyProvider } from "./capabilities/inset.tsx";
import { readableWords } from "./capabilities/readable-words.ts";
import { CAPABILITY_TABLE, DRAWN_ELSEWHERE } from "./capabilities/table.ts";

/**
 * What the capabilities of a feed element show: those of the table in its order, then the words of any other. It
 * follows from their data alone, never from the type of the element; one that cannot be drawn costs no other.
 */
export function AuxiliaryBody({ element }: { element: FeedElement }) {
  return (
    <InsetBodyProvider value={Capabilities}>
      <Capabilities element={element} />
    </InsetBodyProvider>
  );
}

const DRAWN = new Set(CAPABILITY_TABLE.map(({ name }) => name));

function Capabilities({ element }: { element: FeedElement }) {
  const others = Object.entries(looseOf(element.capabilities) ?? {}).filter(([name]) => !DRAWN.has(name) && !DRAWN_ELSEWHERE.has(name));
  return (
    <div className="mt-2 space-y-2 empty:hidden">
      {CAPABILITY_TABLE.map((view) => (
        <Isolated key={view.name}>
          <Drawn view={view} element={element} />
        </Isolated>
      ))}
      {others.map(([name, capability]) => (
        <Isolated key={name}>
          <Other name={name} capability={capability} />
        </Isolated>
      ))}
    </div>
  );
}

function Isolated({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={() => null}>{children}</ErrorBoundary>;
}

function Drawn({ view, element }: { view: CapabilityView; element: FeedElement }) {
  return view.draw(element);
}

function Other({ name, capability }: { name: string; capability: unknown }) {
  const words = readableWords(capability);
  return words && <Fallback name={name} words={words} />;
}
