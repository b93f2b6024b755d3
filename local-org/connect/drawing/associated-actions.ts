import type { Json, Scope } from "../scope.ts";
import type { LoadedElement } from "./loaded-element.ts";

/** The PlatformActionGroups of an element: its action links in one group, or none. */
export function drawActionGroups(scope: Scope, { row, stored }: LoadedElement): Json[] {
  const links = stored.associatedActions;
  if (!links || links.length === 0) return [];
  const groupId = row.id.replace(/^0D5/, "0Ag");
  const groupUrl = scope.url(`/connect/action-link-group-definitions/${groupId}`);
  const modifiedDate = scope.date(row.modified_at);
  const platformActions = links.map(({ label, url }, index) => ({
    actionUrl: url,
    apiName: null,
    confirmationMessage: null,
    executingUser: null,
    groupDefault: index === 0,
    iconUrl: null,
    id: `${row.id.replace(/^0D5/, "0An").slice(0, 14)}${index}`,
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
