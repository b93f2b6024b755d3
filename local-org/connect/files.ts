import { isId, toId18 } from "../../src/connect/ids.ts";
import { fileBytes, fileRow } from "../store/files.ts";
import { drawFile, thumbnailStatus } from "./drawing/file.ts";
import { drawPreview, drawPreviews, isPreviewFormat } from "./drawing/previews.ts";
import { illegalParameter, notFound } from "./errors.ts";
import { canSeeFile, findFile } from "./find-file.ts";
import { numberParam } from "./paging.ts";
import { isRenditionType, renditionOf } from "./renditions.ts";
import { answer, type ApiContext, createRoutes } from "./route.ts";

/** Seconds that browsers may keep bytes that never change under their URL. */
const KEEP_FOR = 3600;

/** The most files that one batch names. */
const MOST_IDS = 100;

/** `/connect/files`: files, their bytes, renditions and previews. */
export const files = createRoutes();

files.get("/connect/files/batch/:ids", (c) => {
  const scope = c.get("scope");
  const ids = c.req.param("ids").split(",");
  if (ids.length > MOST_IDS) throw illegalParameter("fileIds", String(ids.length));
  const results = ids.map((id) => {
    const file = isId(id) ? fileRow(scope.db, toId18(id)) : null;
    if (file && canSeeFile(scope, file)) return { result: drawFile(scope, file), statusCode: 200 };
    const { errorCode, message, status } = notFound();
    return { result: [{ errorCode, message }], statusCode: status };
  });
  return answer(c, { hasErrors: results.some(({ statusCode }) => statusCode !== 200), results });
});

files.get("/connect/files/:id", (c) => answer(c, drawFile(c.get("scope"), findFile(c))));

files.get("/connect/files/:id/content", (c) => {
  const file = findFile(c);
  const bytes = fileBytes(c.get("scope").db, file.version_id);
  if (!bytes) throw notFound();
  const fileName =
    file.file_extension && !file.title.endsWith(`.${file.file_extension}`) ? `${file.title}.${file.file_extension}` : file.title;
  return sendBytes(c, bytes, file.mime_type, { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` });
});

files.get("/connect/files/:id/rendition", async (c) => {
  const file = findFile(c);
  const type = c.req.query("type") ?? "THUMB120BY90";
  if (!isRenditionType(type)) throw illegalParameter("type", type);
  const page = numberParam(c, "page", { least: 0, most: 10_000, usual: 0 });
  const isMade = type === "PDF" || thumbnailStatus(c.get("scope"), file) === "Success";
  const rendition = isMade ? await renditionOf(c.get("scope").db, file, type, page) : null;
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
