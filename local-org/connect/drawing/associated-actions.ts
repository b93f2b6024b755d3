import { toId18 } from "../../../src/connect/ids.ts";
import { siblingId } from "../../store/ids.ts";
import type { Json, Scope } from "../scope.ts";
import type { LoadedElement } from "./loaded-element.ts";

/** The PlatformActionGroups of an element: its action links in one group, or none. */
export function drawActionGroups(scope: Scope, { row, stored }: LoadedElement): Json[] {
  const links = stored.associatedActions;
  if (!links || links.length === 0) return [];
  const groupId = siblingId(row.id, "0Ag");
  const groupUrl = scope.url(`/connect/action-link-group-definitions/${groupId}`);
  const modifiedDate = scope.date(row.modified_at);
  const platformActions = links.map(({ label, url }, index) => ({
    actionUrl: url,
    apiName: null,
    confirmationMessage: null,
    executingUser: null,
    groupDefault: index === 0,
    iconUrl: null,
    id: actionId(row.id, index),
    label,
    modifiedDate,
    platformActionGroup: { id: groupId, url: groupUrl },
    status: "NewStatus",
    subtype: "Ui",
    type: "ActionLink",
    url: null,
  }));
  return [{ category: "Primary", id: groupId, modifiedDate, platformActions, url: groupUrl }];
}

/** The number goes where ids of elements have a zero, so that actions of different elements differ. */
function actionId(elementId: string, index: number): string {
  return toId18(`0An${elementId.slice(3, 9)}${index}${elementId.slice(10, 15)}`);
}
