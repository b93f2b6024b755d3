import type { ReactNode } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { looseOf } from "~/lib/readers.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import type { CapabilityView } from "./capabilities/capability-view.tsx";
import { InsetBodyContext } from "./capabilities/inset-body.ts";
import { markNames } from "./capabilities/mark-names.ts";
import { RareCapability } from "./capabilities/rare.tsx";
import { CAPABILITY_TABLE, DRAWN_ELSEWHERE } from "./capabilities/table.ts";

/**
 * What the capabilities of a feed element show: those of the table in its order, then the words of any other. It
 * follows from their data alone, never from the type of the element; one that cannot be drawn costs no other.
 */
export function AuxiliaryBody({ element }: { element: FeedElement }) {
  return (
    <InsetBodyContext value={Capabilities}>
      <Capabilities element={element} />
    </InsetBodyContext>
  );
}

/**
 * Whether a capability has anything in it: a plain post has many that are empty, and their code is not loaded for that.
 * Of a file that is gone, the org leaves one of nulls.
 */
function hasContent(name: string, capability: unknown): boolean {
  const isSomething = (value: unknown) => value && value !== "None" && (!Array.isArray(value) || value.length > 0);
  return Object.values(looseOf(capability) ?? {}).some((value) => name === "content" || isSomething(value));
}

const TABLE_NAMES = new Set(CAPABILITY_TABLE.map(nameOf));

/** Whether an element has anything whose view is not loaded with the app: a rare capability, or a mark. */
export function hasRareCapability({ capabilities }: FeedElement): boolean {
  const common = new Set(CAPABILITY_TABLE.flatMap((view) => (typeof view === "string" ? [] : view.name)));
  const isRare = ([name, value]: [string, unknown]) => hasContent(name, value) && !common.has(name) && !DRAWN_ELSEWHERE.has(name);
  return markNames(capabilities).length > 0 || Object.entries(looseOf(capabilities) ?? {}).some(isRare);
}

function Capabilities({ element }: { element: FeedElement }) {
  const capabilities = looseOf(element.capabilities) ?? {};
  const others = Object.keys(capabilities).filter((name) => !TABLE_NAMES.has(name) && !DRAWN_ELSEWHERE.has(name));
  return (
    <div className="mt-2 space-y-2 empty:hidden">
      {[...CAPABILITY_TABLE, ...others].map((view) => {
        const name = nameOf(view);
        return (
          hasContent(name, capabilities[name]) && (
            <Isolated key={name}>
              {typeof view === "string" ? <RareCapability name={name} element={element} /> : <Drawn view={view} element={element} />}
            </Isolated>
          )
        );
      })}
    </div>
  );
}

function nameOf(view: CapabilityView | string): string {
  return typeof view === "string" ? view : view.name;
}

function Isolated({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={() => null}>{children}</ErrorBoundary>;
}

function Drawn({ view, element }: { view: CapabilityView; element: FeedElement }) {
  return view.draw(element);
}
