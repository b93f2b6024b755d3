import { addVersion, createFile } from "../store/file-versions.ts";
import { fileRow, isCollaborator, renameFile } from "../store/files.ts";
import { drawFile } from "./drawing/file.ts";
import { ApiError, notFound } from "./errors.ts";
import { findFile } from "./find-file.ts";
import { answer, type ApiContext, createRoutes, userIdParam } from "./route.ts";
import { readUploadForm } from "./upload-form.ts";
import { versionFacts } from "./version-facts.ts";

/** New files and new versions of files. */
export const fileUploads = createRoutes();

fileUploads.post("/connect/files/users/:user", async (c) => {
  const scope = c.get("scope");
  const ownerId = userIdParam(c, "user");
  if (ownerId !== scope.userId) throw new ApiError(403, "INSUFFICIENT_ACCESS", "Files can only be uploaded for oneself.");
  const { fileName, bytes, title = fileName, description = null } = await readUploadForm(c, scope.context.files);
  const version = await versionFacts(fileName, bytes);
  return created(c, createFile(scope.db, { ownerId, title, description, version, at: scope.context.now() }));
});

fileUploads.post("/connect/files/:id", async (c) => {
  const { db, userId, context } = c.get("scope");
  const file = findFile(c);
  if (file.owner_id !== userId && !isCollaborator(db, file.id, userId)) {
    throw new ApiError(403, "INSUFFICIENT_ACCESS_OR_READONLY", "Only who may edit this file can upload a new version.");
  }
  const { fileName, bytes, title, description } = await readUploadForm(c, context.files);
  const version = await versionFacts(fileName, bytes);
  const at = context.now();
  db.transaction(() => {
    addVersion(db, file.id, version, at);
    if (title !== undefined || description !== undefined) {
      renameFile(db, file.id, { title: title ?? file.title, description: description ?? file.description, at });
    }
  })();
  return created(c, file.id);
});

/** 201 with the FileSummary. */
function created(c: ApiContext, id: string): Response {
  const scope = c.get("scope");
  const file = fileRow(scope.db, id);
  if (!file) throw notFound();
  return answer(c, drawFile(scope, file), 201);
}
