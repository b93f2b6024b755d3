import type { FileSettings } from "../file-settings.ts";
import { ApiError, invalidBody } from "./errors.ts";
import { extensionOf } from "./mime-types.ts";
import type { ApiContext } from "./route.ts";

/** What a form of an upload holds. */
export interface UploadForm {
  fileName: string;
  bytes: Buffer;
  /** Undefined where the form says nothing of it. */
  title: string | undefined;
  description: string | undefined;
}

/** Bytes. Salesforce takes 2 GB; here a file is held in memory while it is stored. */
export const MAX_FILE_SIZE = 256 * 1024 * 1024;

/** The form around a file is small. Bytes. */
const FORM_ROOM = 64 * 1024;

const LONGEST_TITLE = 255;

/**
 * Reads the `multipart/form-data` of an upload: the bytes in `fileData`, title and description in a JSON part (`json`,
 * or `file` of browsers, which cannot say that a part is JSON) or else as parameters of the form or the query.
 *
 * @throws ApiError 400 for a form that cannot be read, has no file, an empty one, or one of a forbidden type; 413 for one
 *   that is too large
 */
export async function readUploadForm(c: ApiContext, { forbiddenExtensions }: FileSettings): Promise<UploadForm> {
  if (Number(c.req.header("Content-Length") ?? 0) > MAX_FILE_SIZE + FORM_ROOM) throw tooLarge();
  if (!c.req.header("Content-Type")?.toLowerCase().startsWith("multipart/form-data")) {
    throw invalidBody("A file is uploaded as multipart/form-data.");
  }
  const form = await c.req.raw.formData().catch(() => {
    throw invalidBody("The multipart/form-data body is not well-formed.");
  });
  const file = form.get("fileData");
  if (file === null) throw invalidBody("The binary part fileData is missing.");
  if (typeof file === "string" || file.name === "") throw invalidBody("The binary part fileData has no filename.");
  if (file.size === 0) throw new ApiError(400, "INVALID_FILE_DATA", "The file is empty.");
  if (file.size > MAX_FILE_SIZE) throw tooLarge();
  const extension = extensionOf(file.name)?.toLowerCase();
  if (extension !== undefined && forbiddenExtensions.has(extension)) {
    throw new ApiError(400, "FILE_EXTENSION_NOT_ALLOWED", `Your org does not allow files of the type .${extension}.`);
  }
  const bytes = Buffer.from(await file.arrayBuffer());
  return { fileName: file.name, bytes, ...(await wordsOf(form, c.req.query())) };
}

/** Parameters are ignored where there is a JSON part. */
async function wordsOf(form: FormData, query: Record<string, string>): Promise<Pick<UploadForm, "title" | "description">> {
  const part = form.get("json") ?? form.get("file");
  if (part === null) {
    const parameter = (name: string) => form.get(name) ?? query[name];
    return { title: titleOf(parameter("title")), description: textOf(parameter("desc"), "desc") };
  }
  let input: unknown;
  try {
    input = JSON.parse(typeof part === "string" ? part : await part.text());
  } catch {
    throw invalidBody("The JSON part is not well-formed.");
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw invalidBody("The JSON part must be an object.");
  const { title, desc } = input as Record<string, unknown>;
  return { title: titleOf(title), description: textOf(desc, "desc") };
}

function titleOf(value: unknown): string | undefined {
  const title = textOf(value, "title");
  if (title !== undefined && (title.trim() === "" || title.length > LONGEST_TITLE)) {
    throw invalidBody(`The title must have 1 to ${LONGEST_TITLE} characters.`);
  }
  return title;
}

function textOf(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw invalidBody(`The property ${name} must be a text.`);
  return value;
}

function tooLarge(): ApiError {
  return new ApiError(413, "FILE_SIZE_LIMIT_EXCEEDED", "The file exceeds the maximum size.");
}
