import { type ActionExecution, actionLinkId, executionsOf } from "../../store/action-links.ts";
import { siblingId } from "../../store/ids.ts";
import type { StoredActionLink } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import type { LoadedElement } from "./loaded-element.ts";
import { drawUserSummary } from "./user.ts";

/** The PlatformActionGroups of an element: its action links in one group, or none. */
export function drawActionGroups(scope: Scope, { row, stored }: LoadedElement): Json[] {
  const links = stored.associatedActions;
  if (!links || links.length === 0) return [];
  const groupId = siblingId(row.id, "0Ag");
  const groupUrl = scope.url(`/connect/action-link-group-definitions/${groupId}`);
  const modifiedDate = scope.date(row.modified_at);
  const executions = executionsOf(scope.db, row.id, scope.userId);
  const platformActions = links.map((link, index) => {
    const { actionUrl, executingUser, id, label, status, type, url } = drawActionLink(scope, row.id, link, index, executions);
    return {
      actionUrl,
      apiName: null,
      confirmationMessage: status === "NewStatus" ? (link.confirm ?? null) : null,
      executingUser,
      groupDefault: index === 0,
      iconUrl: null,
      id,
      label,
      modifiedDate,
      platformActionGroup: { id: groupId, url: groupUrl },
      status,
      subtype: type,
      type: "ActionLink",
      url,
    };
  });
  return [{ category: "Primary", id: groupId, modifiedDate, platformActions, url: groupUrl }];
}

/** An ActionLink. One that calls a program does not tell whose. */
export function drawActionLink(
  scope: Scope,
  elementId: string,
  { label, url, type = "Ui", confirm }: StoredActionLink,
  index: number,
  executions: ReadonlyMap<string, ActionExecution>,
): Json {
  const id = actionLinkId(elementId, index);
  const execution = executions.get(id);
  return {
    actionUrl: type === "Ui" || type === "Download" ? url : null,
    executingUser: execution ? drawUserSummary(scope, execution.executed_by) : null,
    executionDate: execution ? scope.date(execution.executed_at) : null,
    id,
    label,
    labelKey: null,
    requiresConfirmation: confirm !== undefined,
    status: execution?.status ?? "NewStatus",
    type,
    url: scope.url(`/connect/action-links/${id}`),
  };
}
