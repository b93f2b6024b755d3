import { toId18 } from "../../src/connect/ids.ts";
import type { Database } from "./database.ts";
import { siblingId } from "./ids.ts";
import type { StoredActionLink } from "./segments.ts";
import { rows, run } from "./statements.ts";

/** That a link was run. */
export interface ActionExecution {
  action_id: string;
  status: string;
  executed_by: string;
  executed_at: number;
}

/** The id of an element's action link. The number goes where ids of elements have a zero, so that they differ. */
export function actionLinkId(elementId: string, index: number): string {
  return toId18(`0An${elementId.slice(3, 9)}${index}${elementId.slice(10, 15)}`);
}

/** The element of an action link, and its number there. */
export function actionLinkPlace(actionId: string): { elementId: string; index: number } {
  return { elementId: siblingId(`${actionId.slice(0, 9)}0${actionId.slice(10, 15)}`, "0D5"), index: Number(actionId[9]) };
}

/** For whom the running of a link counts: everybody together, or each person. */
function counterOf({ executions = "OncePerUser" }: StoredActionLink, userId: string): string {
  return executions === "Once" ? "" : userId;
}

/** The links of an element that were run, as one person sees them, by their ids. */
export function executionsOf(db: Database, elementId: string, userId: string): Map<string, ActionExecution> {
  const sql = "SELECT * FROM action_execution WHERE element_id = ? AND user_id IN ('', ?)";
  return new Map(rows<ActionExecution>(db, sql, elementId, userId).map((execution) => [execution.action_id, execution]));
}

export function setExecution(
  db: Database,
  link: StoredActionLink,
  { actionId, elementId, userId, status, at }: Record<"actionId" | "elementId" | "userId" | "status", string> & { at: number },
): void {
  const sql = `INSERT OR REPLACE INTO action_execution (action_id, user_id, element_id, status, executed_by, executed_at)
    VALUES (?, ?, ?, ?, ?, ?)`;
  run(db, sql, actionId, counterOf(link, userId), elementId, status, userId, at);
}
