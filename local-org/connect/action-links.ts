import { actionLinkPlace, executionsOf, setExecution } from "../store/action-links.ts";
import type { StoredActionLink, StoredCapabilities } from "../store/segments.ts";
import { drawActionLink } from "./drawing/associated-actions.ts";
import { invalidBody, notFound } from "./errors.ts";
import { visibleElement } from "./find-element.ts";
import { answer, type ApiContext, createRoutes, idParam, readInput } from "./route.ts";
import { forbidden } from "./writing/input.ts";

/** `/connect/action-links`: running the action links of posts. */
export const actionLinks = createRoutes();

const FINAL: ReadonlySet<string> = new Set(["SuccessfulStatus", "FailedStatus"]);
const STATUSES: ReadonlySet<string> = new Set([...FINAL, "PendingStatus"]);

actionLinks.get("/connect/action-links/:id", (c) => {
  const { element, link, index } = findLink(c);
  const scope = c.get("scope");
  return answer(c, drawActionLink(scope, element.id, link, index, executionsOf(scope.db, element.id, scope.userId)));
});

/**
 * Sets the status of a link. PendingStatus runs one that calls a program, and the org makes the call: one that the
 * program answers at once has its end in the answer, an ApiAsync link stays pending until the program sets it.
 */
actionLinks.patch("/connect/action-links/:id", async (c) => {
  const scope = c.get("scope");
  const { db, userId, now } = scope;
  const { element, link, links, index, id } = findLink(c);
  const { status } = await readInput(c);
  if (typeof status !== "string" || status === "") throw invalidBody("The property status is missing.");
  if (!STATUSES.has(status)) throw forbidden("The status of an action link cannot be set to that.");
  if (link.executions === "Unlimited") throw forbidden("The status of an action link that can be run without limit never changes.");
  const executions = executionsOf(db, element.id, userId);
  const before = executions.get(id);
  if (before && FINAL.has(before.status)) throw forbidden("The action was executed already.");
  if (!before && executions.size > 0 && links.length > 1) throw forbidden("Another action of this group was executed already.");
  const isApi = link.type === "Api" || link.type === "ApiAsync";
  if (isApi && status !== "PendingStatus") throw forbidden("Salesforce sets the status of an action that calls a program.");
  const reached = link.type === "Api" ? (link.fails ? "FailedStatus" : "SuccessfulStatus") : status;
  setExecution(db, link, { actionId: id, elementId: element.id, userId, status: reached, at: now });
  return answer(c, drawActionLink(scope, element.id, link, index, executionsOf(db, element.id, userId)));
});

function findLink(c: ApiContext) {
  const id = idParam(c);
  const { elementId, index } = actionLinkPlace(id);
  const element = visibleElement(c.get("scope"), elementId);
  const links: readonly StoredActionLink[] = (JSON.parse(element.capabilities_json) as StoredCapabilities).associatedActions ?? [];
  const link = links[index];
  if (!link) throw notFound();
  return { id, element, links, link, index };
}
