import type { Connection } from "~/connect/connection.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store, Told } from "~/data/store.ts";
import { showRefusal } from "~/ui/toast.ts";
import { rereadElement } from "./element.ts";

/** The capabilities of a feed element, by name. */
export type Capabilities = NonNullable<FeedElement["capabilities"]>;

/** Something that people do to one capability of an element. */
export interface CapabilityChange<Name extends keyof Capabilities, Value> {
  name: Name;
  /** The capability as it will be. Pure, and the same however often it is applied. */
  show: (capability: NonNullable<Capabilities[Name]>, value: Value) => NonNullable<Capabilities[Name]>;
  /** Asks the org, which answers with the capability as it is then. */
  call: (connection: Connection, elementId: string, value: Value) => Promise<Capabilities[Name]>;
  /** What to say where that failed: a text, or the name of one of `toastMessages.refused`. */
  failure: (value: Value) => string;
}

/** Changes one capability of an element. It shows at once, and is taken back with a word where the org refuses. */
export function changeCapability<Name extends keyof Capabilities, Value>(
  store: Store,
  elementId: string,
  { name, show, call, failure }: CapabilityChange<Name, Value>,
  value: Value,
): void {
  const patch = (element: FeedElement, answer?: Capabilities[Name]): FeedElement => {
    const capability = element.capabilities?.[name];
    if (!capability) return element;
    const capabilities: Capabilities = { ...element.capabilities };
    capabilities[name] = { ...show(capability, value), ...answer };
    return { ...element, capabilities };
  };
  const tell = ({ capabilities }: FeedElement): Told => ({
    type: "part",
    kind: FEED_ELEMENTS.name,
    id: elementId,
    part: { capabilities: { [name]: capabilities?.[name] } },
  });
  void change<Capabilities[Name]>(store, {
    scope: scopeOf(name, FEED_ELEMENTS, elementId),
    effects: [
      effect<FeedElement, Capabilities[Name]>(FEED_ELEMENTS, elementId, {
        show: (element) => patch(element),
        confirm: patch,
        tell,
      }),
    ],
    send: () => call(store.connection, elementId, value),
    onRefused: (error) => showRefusal(failure(value), error),
    reread: () => rereadElement(store, elementId),
  });
}
