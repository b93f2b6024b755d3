import { elementRows } from "../store/element-rows.ts";
import { elementIdsOfFile, fileBytes, type FileFilter, fileRow, type FileRow, fileShareEntityIds, searchFiles } from "../store/files.ts";
import { hiddenGroupIds } from "../store/visibility.ts";
import { PREFIX } from "../store/ids.ts";
import { drawFile } from "./drawing/file.ts";
import { drawPreview, drawPreviews, isPreviewFormat } from "./drawing/previews.ts";
import { ApiError, illegalParameter, notFound } from "./errors.ts";
import { numberedPage, numberParam, pageUrls, searchParam } from "./paging.ts";
import { isRenditionType, renditionOf } from "./renditions.ts";
import { answer, type ApiContext, createRoutes, idParam, userIdParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** Seconds that browsers may keep bytes that never change under their URL. */
const KEEP_FOR = 3600;

/** `/connect/files`: files, their bytes, renditions and previews. */
export const files = createRoutes();

files.get("/connect/files/users/:user", (c) => answer(c, drawList(c, "owned", "")));
files.get("/connect/files/users/:user/filter/groups", (c) => answer(c, drawList(c, "groups", "/filter/groups")));
files.get("/connect/files/users/:user/filter/shared-with-me", (c) =>
  answer(c, drawList(c, "shared-with-me", "/filter/shared-with-me")),
);

files.get("/connect/files/:id", (c) => answer(c, drawFile(c.get("scope"), findFile(c))));

files.get("/connect/files/:id/content", (c) => {
  const file = findFile(c);
  const bytes = fileBytes(c.get("scope").db, file.version_id);
  if (!bytes) throw notFound();
  const fileName = file.file_extension && !file.title.endsWith(`.${file.file_extension}`) ? `${file.title}.${file.file_extension}` : file.title;
  return sendBytes(c, bytes, file.mime_type, { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` });
});

files.get("/connect/files/:id/rendition", async (c) => {
  const file = findFile(c);
  const type = c.req.query("type") ?? "THUMB120BY90";
  if (!isRenditionType(type)) throw illegalParameter("type", type);
  const page = numberParam(c, "page", { least: 0, most: 10_000, usual: 0 });
  const rendition = await renditionOf(c.get("scope").db, file, type, page);
  if (!rendition) throw notFound();
  return sendBytes(c, rendition.bytes, rendition.mime_type);
});

files.get("/connect/files/:id/previews", (c) => answer(c, drawPreviews(c.get("scope"), findFile(c))));

files.get("/connect/files/:id/previews/:format", (c) => {
  const format = c.req.param("format");
  if (!isPreviewFormat(format)) throw notFound();
  return answer(c, drawPreview(c.get("scope"), findFile(c), format));
});

/** Answers with bytes that only this person's browser may keep, and that no browser may take for a page. */
function sendBytes(c: ApiContext, bytes: Uint8Array, mimeType: string, headers: Record<string, string> = {}): Response {
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": mimeType,
    "Cache-Control": `private, max-age=${KEEP_FOR}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    ...headers,
  });
}

/** A FileSummaryPage. */
function drawList(c: ApiContext, filter: FileFilter, path: string): Json {
  const scope = c.get("scope");
  const userId = userIdParam(c, "user");
  if (userId !== scope.userId) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have access to the files of another user.");
  const page = numberedPage(c);
  const found = searchFiles(scope.db, { filter, userId, text: searchParam(c) ?? "", limit: page.limit, offset: page.offset });
  const urls = pageUrls(c, `/connect/files/users/${userId}${path}`, page, found.length);
  return {
    ...urls,
    currentPageUrl: scope.bearerUrl(String(urls.currentPageUrl)),
    files: found.slice(0, page.size).map((file) => drawFile(scope, file)),
  };
}

/**
 * The file that the path names, in the version that the query names.
 *
 * @throws ApiError 404 where there is none, or who asks may not see it
 */
function findFile(c: ApiContext): FileRow {
  const scope = c.get("scope");
  const version = c.req.query("versionNumber");
  const file = fileRow(scope.db, idParam(c), version ? numberParam(c, "versionNumber", { least: 1, most: 100_000, usual: 1 }) : undefined);
  if (!file || !canSeeFile(scope, file)) throw notFound();
  return file;
}

/** A file can be seen by its owner, by those it is shared with, and by those who see a post that has it. */
function canSeeFile({ db, userId, visibility }: Scope, file: FileRow): boolean {
  if (file.owner_id === userId) return true;
  const hidden = hiddenGroupIds(db, userId);
  const shares = fileShareEntityIds(db, file.id);
  if (shares.some((id) => (id.startsWith(PREFIX.user) ? id === userId : !hidden.has(id)))) return true;
  const elements = elementRows(db, elementIdsOfFile(db, file.id));
  return [...elements.values()].some((element) => visibility.canSee(element));
}
