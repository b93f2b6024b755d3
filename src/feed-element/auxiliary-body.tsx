import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { looseOf } from "~/lib/readers.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import type { DrawnElement } from "./capabilities/capability-view.tsx";
import { InsetBodyContext } from "./capabilities/inset-body.ts";
import { RareCapability } from "./capabilities/rare.tsx";
import { COMMON_VIEWS, DRAWN_ELSEWHERE, DRAWN_IN_ORDER } from "./capabilities/table.ts";

/**
 * What the capabilities of a feed element show: those of the table in its order, then the words of any other. It
 * follows from their data alone, never from the type of the element; one that cannot be drawn costs no other.
 */
export function AuxiliaryBody({ element }: { element: DrawnElement }) {
  return (
    <InsetBodyContext value={Capabilities}>
      <Capabilities element={element} />
    </InsetBodyContext>
  );
}

/** Values that say only what is possible, or that nothing is special. */
const NOTHING: readonly unknown[] = [true, "None", "Published"];

/**
 * Whether a capability has anything in it: a plain post has many that are empty and their code is not loaded for that.
 * Of a file that is gone, the org leaves one of nulls.
 */
function hasContent(name: string, capability: unknown): boolean {
  const isSomething = (value: unknown) => value && !NOTHING.includes(value) && (!Array.isArray(value) || value.length > 0);
  return Object.values(looseOf(capability) ?? {}).some((value) => name === "content" || isSomething(value));
}

/** What brings a mark (capabilities/mark-names.ts) to an element or to one of its comments, as it stands in the answer. */
const MARKED = /"(?:isPinned|isMutedByMe|isClosed|isVerified)":true|"lastEditedDate":"|"bestAnswer":\{|"feedEntityStatus":"(?!Published)/;

/** Whether an element has anything whose view is not loaded with the app: a rare capability, or a mark. */
export function hasRareCapability({ capabilities }: FeedElement): boolean {
  const isRare = ([name, value]: [string, unknown]) => hasContent(name, value) && !COMMON_VIEWS[name] && !DRAWN_ELSEWHERE.includes(name);
  return MARKED.test(JSON.stringify(capabilities ?? null)) || Object.entries(looseOf(capabilities) ?? {}).some(isRare);
}

function Capabilities({ element }: { element: DrawnElement }) {
  const capabilities = looseOf(element.capabilities) ?? {};
  const names = new Set([...DRAWN_IN_ORDER, ...Object.keys(capabilities)]);
  return (
    <div className="mt-2 space-y-2 empty:hidden">
      {[...names].map(
        (name) =>
          hasContent(name, capabilities[name]) &&
          !DRAWN_ELSEWHERE.includes(name) && (
            <ErrorBoundary key={name} fallback={() => null}>
              <Capability name={name} element={element} />
            </ErrorBoundary>
          ),
      )}
    </div>
  );
}

function Capability({ name, element }: { name: string; element: DrawnElement }) {
  const view = COMMON_VIEWS[name];
  return view ? view.draw(element) : <RareCapability name={name} element={element} />;
}
