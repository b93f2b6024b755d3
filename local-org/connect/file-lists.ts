import { type FileFilter, searchFiles } from "../store/files.ts";
import { drawFile } from "./drawing/file.ts";
import { ApiError } from "./errors.ts";
import { canSeeFile } from "./find-file.ts";
import { numberedPage, pageUrls, searchParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, userIdParam } from "./route.ts";
import type { Json } from "./scope.ts";

/** `/connect/files/users/{id}`: lists of files. */
export const fileLists = createRoutes();

fileLists.get("/connect/files/users/:user", (c) => answer(c, drawList(c, "owned", "")));
fileLists.get("/connect/files/users/:user/filter/groups", (c) => answer(c, drawList(c, "groups", "/filter/groups")));
// The API takes the last word both ways, and writes it the first way.
for (const word of ["shared-with-me", "sharedwithme"]) {
  fileLists.get(`/connect/files/users/:user/filter/${word}`, (c) => answer(c, drawList(c, "shared-with-me", "/filter/shared-with-me")));
}

/** More files than anybody here has. */
const ALL = 10_000;

/**
 * A FileSummaryPage. Of somebody else's files, those that who asks may see.
 *
 * @throws ApiError 403 for what is shared with somebody else
 */
function drawList(c: ApiContext, filter: FileFilter, path: string): Json {
  const scope = c.get("scope");
  const userId = userIdParam(c, "user");
  const isMe = userId === scope.userId;
  if (!isMe && filter !== "owned") {
    throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have access to what is shared with another user.");
  }
  const page = numberedPage(c);
  const text = searchParam(c) ?? "";
  const found = isMe
    ? searchFiles(scope.db, { filter, userId, text, limit: page.limit, offset: page.offset })
    : searchFiles(scope.db, { filter, userId, text, limit: ALL, offset: 0 })
        .filter((file) => canSeeFile(scope, file))
        .slice(page.offset, page.offset + page.limit);
  const urls = pageUrls(c, `/connect/files/users/${userId}${path}`, page, found.length);
  return {
    ...urls,
    currentPageUrl: scope.bearerUrl(String(urls.currentPageUrl)),
    files: found.slice(0, page.size).map((file) => drawFile(scope, file)),
  };
}
