import { elementRows } from "../store/element-rows.ts";
import { elementIdsOfFile, fileRow, type FileRow, fileShareEntityIds } from "../store/files.ts";
import { PREFIX } from "../store/ids.ts";
import { hiddenGroupIds } from "../store/visibility.ts";
import { ApiError, notFound } from "./errors.ts";
import { numberParam } from "./paging.ts";
import { type ApiContext, idParam } from "./route.ts";
import type { Scope } from "./scope.ts";

/**
 * The file that the path names, in the version that the query names.
 *
 * @throws ApiError 404 where there is none, or who asks may not see it
 */
export function findFile(c: ApiContext): FileRow {
  const scope = c.get("scope");
  const version = c.req.query("versionNumber");
  const file = fileRow(scope.db, idParam(c), version ? numberParam(c, "versionNumber", { least: 1, most: 100_000, usual: 1 }) : undefined);
  if (!file || !canSeeFile(scope, file)) throw notFound();
  return file;
}

/**
 * The file that the path names, for its owner to change.
 *
 * @throws ApiError 404 as {@link findFile}, 403 where it belongs to somebody else
 */
export function findOwnFile(c: ApiContext): FileRow {
  const file = findFile(c);
  if (file.owner_id === c.get("scope").userId) return file;
  throw new ApiError(403, "INSUFFICIENT_ACCESS_OR_READONLY", "Only the owner of this file can change or delete it.");
}

/** A file can be seen by its owner, by those it is shared with, and by those who see a post that has it. */
export function canSeeFile(scope: Scope, file: FileRow): boolean {
  if (file.owner_id === scope.userId) return true;
  const hidden = scope.once("hidden groups", () => hiddenGroupIds(scope.db, scope.userId));
  const shares = fileShareEntityIds(scope.db, file.id);
  if (shares.some((id) => (id.startsWith(PREFIX.user) ? id === scope.userId : !hidden.has(id)))) return true;
  const elements = elementRows(scope.db, elementIdsOfFile(scope.db, file.id));
  return [...elements.values()].some((element) => scope.visibility.canSee(element));
}
