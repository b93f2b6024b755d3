import { deleteFile, fileRow, renameFile } from "../store/files.ts";
import { drawFile } from "./drawing/file.ts";
import { invalidBody, notFound } from "./errors.ts";
import { findOwnFile } from "./find-file.ts";
import { answer, createRoutes, readInput } from "./route.ts";
import type { Json } from "./scope.ts";

/** What people change about a file, and that they delete it. */
export const fileChanges = createRoutes();

const LONGEST_TITLE = 255;

fileChanges.patch("/connect/files/:id", async (c) => {
  const scope = c.get("scope");
  const file = findOwnFile(c);
  const input = await readInput(c);
  const title = textOf(input, "title", file.title) ?? "";
  if (title.trim() === "" || title.length > LONGEST_TITLE) throw invalidBody(`The title must have 1 to ${LONGEST_TITLE} characters.`);
  renameFile(scope.db, file.id, { title, description: textOf(input, "desc", file.description), at: scope.now });
  const changed = fileRow(scope.db, file.id);
  if (!changed) throw notFound();
  return answer(c, drawFile(scope, changed));
});

fileChanges.delete("/connect/files/:id", (c) => {
  deleteFile(c.get("scope").db, findOwnFile(c).id);
  return c.body(null, 204);
});

/** A text of the input, or what it was where the input does not name it. */
function textOf(input: Json, name: string, before: string | null): string | null {
  const value = input[name];
  if (value === undefined) return before;
  if (value !== null && typeof value !== "string") throw invalidBody(`The property ${name} must be a text.`);
  return value;
}
