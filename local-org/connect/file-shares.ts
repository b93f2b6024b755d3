import { fileShares, type FileShareRow } from "../store/files.ts";
import { hiddenGroupIds } from "../store/visibility.ts";
import { drawActor } from "./drawing/actor.ts";
import { findFile } from "./find-file.ts";
import { numberedPage, pageUrls } from "./paging.ts";
import { answer, createRoutes } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** `/connect/files/{id}/file-shares`: whom a file is shared with. */
export const fileShareRoutes = createRoutes();

fileShareRoutes.get("/connect/files/:id/file-shares", (c) => {
  const scope = c.get("scope");
  const { id } = findFile(c);
  const page = numberedPage(c);
  const shares = visibleShares(scope, id);
  const found = shares.slice(page.offset, page.offset + page.limit);
  return answer(c, {
    ...pageUrls(c, `/connect/files/${id}/file-shares`, page, found.length),
    shares: found.slice(0, page.size),
    totalCount: shares.length,
  });
});

/** The org's own share first, as in the API, also where it gives nobody anything. Groups that nobody may know of are left out. */
function visibleShares(scope: Scope, fileId: string): Json[] {
  const hidden = hiddenGroupIds(scope.db, scope.userId);
  const known = fileShares(scope.db, fileId).filter((share) => !hidden.has(share.entity_id));
  return [drawOrgShare(scope), ...known.map((share) => drawShare(scope, share)).filter((share) => share !== null)];
}

function drawOrgShare(scope: Scope): Json {
  const { orgId, orgName } = scope.context;
  return {
    entity: {
      id: orgId,
      motif: null,
      mySubscription: null,
      name: orgName,
      type: "Organization",
      url: scope.orgUrl("/connect/organization"),
    },
    sharingType: "N",
    url: null,
  };
}

function drawShare(scope: Scope, { entity_id: entityId, sharing_type: sharingType }: FileShareRow): Json | null {
  const entity = drawActor(scope, entityId);
  return entity && { entity, sharingType, url: null };
}
