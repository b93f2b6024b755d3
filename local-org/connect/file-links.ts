import { deleteFileLink, fileLink, type FileLinkRow, setFileLink } from "../store/file-links.ts";
import { invalidBody, notFound } from "./errors.ts";
import { findFile, findOwnFile } from "./find-file.ts";
import { answer, createRoutes, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** `/connect/files/{id}/file-shares/link`: the link by which people without an account see a file. Its owner makes it. */
export const fileLinks = createRoutes();

const PATH = "/connect/files/:id/file-shares/link";

fileLinks.get(PATH, (c) => {
  const link = fileLink(c.get("scope").db, findFile(c).id);
  if (!link) throw notFound();
  return answer(c, drawLink(c.get("scope"), link));
});

fileLinks.put(PATH, async (c) => {
  const scope = c.get("scope");
  const { id } = findOwnFile(c);
  const { expirationDate = null } = await readInput(c);
  const expiresAt = typeof expirationDate === "string" ? Date.parse(expirationDate) : null;
  if (Number.isNaN(expiresAt)) throw invalidBody("The property expirationDate must be a date.");
  setFileLink(scope.db, id, expiresAt, scope.now);
  const link = fileLink(scope.db, id);
  if (!link) throw notFound();
  return answer(c, drawLink(scope, link));
});

fileLinks.delete(PATH, (c) => {
  if (!deleteFileLink(c.get("scope").db, findOwnFile(c).id)) throw notFound();
  return c.body(null, 204);
});

/** A FileShareLink. No page stands behind its URL here. */
function drawLink(scope: Scope, { token, expires_at: expiresAt }: FileLinkRow): Json {
  return {
    expirationDate: expiresAt === null ? null : scope.date(expiresAt),
    fileViewUrl: `${scope.context.baseUrl}/sfc/p/${token}`,
    isPasswordRequired: false,
    password: null,
    sharingType: "V",
  };
}
