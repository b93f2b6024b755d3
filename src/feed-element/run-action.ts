import { setActionStatus } from "~/connect/action-links.ts";
import type { PlatformAction } from "~/connect/contract/capabilities.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { change, effect } from "~/data/change.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, objectsOf } from "~/lib/readers.ts";
import { showRefusal } from "~/ui/toast.ts";
import { rereadElement } from "./element.ts";

type Outcome = Pick<PlatformAction, "status" | "executingUser">;

/** Runs an action link that calls a program: Salesforce makes the call. What it refuses is said. */
export function runAction(store: Store, elementId: string, { id, label }: PlatformAction): void {
  if (id)
    setStatus(store, elementId, id, "PendingStatus", (error) => showRefusal(capabilityMessages.couldNotRun(asPlainLine(label)), error));
}

/**
 * Tells the org that the page or download of an action link was opened. It was, whatever the org says: links that can be
 * run without limit have no status to set.
 */
export function noteOpened(store: Store, elementId: string, { id, status }: PlatformAction): void {
  if (id && status === "NewStatus") setStatus(store, elementId, id, "SuccessfulStatus", () => undefined);
}

function setStatus(
  store: Store,
  elementId: string,
  id: string,
  status: "PendingStatus" | "SuccessfulStatus",
  onRefused: (error: unknown) => void,
): void {
  void change<Outcome>(store, {
    scope: `action ${id}`,
    effects: [
      effect<FeedElement, Outcome>(FEED_ELEMENTS, elementId, {
        show: (element) => withOutcome(element, id, { status }),
        confirm: (element, answer) => withOutcome(element, id, { status, ...outcomeOf(answer) }),
      }),
    ],
    send: () => setActionStatus(store.connection, id, status),
    onRefused,
    reread: () => rereadElement(store, elementId),
  });
}

function outcomeOf(answer: Outcome): Outcome {
  const { status, executingUser } = asObject(answer) ?? {};
  return status ? { status, executingUser } : {};
}

function withOutcome(element: FeedElement, id: string, outcome: Outcome): FeedElement {
  const actions = element.capabilities?.associatedActions;
  const platformActionGroups = objectsOf(actions?.platformActionGroups).map((group) => ({
    ...group,
    platformActions: objectsOf(group.platformActions).map((action) => (action.id === id ? { ...action, ...outcome } : action)),
  }));
  return { ...element, capabilities: { ...element.capabilities, associatedActions: { ...actions, platformActionGroups } } };
}
