import { createHash } from "node:crypto";
import { shareFile } from "../store/file-shares.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import { rasterise } from "./art/rasterise.ts";
import type { DocumentContent, FileContent } from "./content/shapes.ts";
import { splitKeys, type World } from "./world.ts";

/** The bytes of a file and what can be read from them. */
export interface MadeFile extends DocumentContent {
  width: number | null;
  height: number | null;
}

const PREVIEW_LENGTH = 240;

/** Draws or writes the bytes of a file. */
export async function makeFile({ key, picture, document }: FileContent): Promise<MadeFile> {
  if (picture) {
    const { bytes, width, height } = await rasterise(picture.draw(), picture.format);
    const mimeType = picture.format === "jpg" ? "image/jpeg" : "image/png";
    return { bytes, width, height, extension: picture.format, mimeType, text: "", pageCount: 1 };
  }
  if (!document) throw new Error(`The file "${key}" has neither picture nor document.`);
  return { ...document(), width: null, height: null };
}

/** Writes the files with their versions and shares. After people, groups and records. */
export function seedFiles(world: World, files: readonly FileContent[], made: ReadonlyMap<string, MadeFile>): void {
  const { db, names, clock } = world;
  for (const file of files) {
    const content = made.get(file.key);
    if (!content) throw new Error(`The file "${file.key}" was not made.`);
    const id = newId(db, PREFIX.file);
    names.add(file.key, id, file.title);
    const time = (at: string): number => clock.at(at, world.utcOffsets.get(file.by));
    const versions = [
      ...(file.earlier ?? []).map(({ at, document }) => ({ at: time(at), content: { ...document(), width: null, height: null } })),
      { at: time(file.at), content },
    ];
    const [first] = versions;
    run(
      db,
      `INSERT INTO file (id, owner_id, title, description, origin, sharing_privacy, created_at, modified_at)
       VALUES (?, ?, ?, ?, ?, 'None', ?, ?)`,
      id,
      names.id(file.by),
      file.title,
      file.description ?? null,
      file.origin ?? "Chatter",
      first?.at ?? time(file.at),
      time(file.at),
    );
    for (const [index, version] of versions.entries()) seedVersion(world, id, index + 1, version);
    const editors = splitKeys(file.editedBy);
    for (const key of splitKeys(file.sharedWith)) shareFile(db, id, names.id(key), time(file.at), editors.includes(key) ? "C" : undefined);
  }
}

function seedVersion({ db }: World, fileId: string, number: number, { at, content }: { at: number; content: MadeFile }): void {
  run(
    db,
    `INSERT INTO file_version (id, file_id, version_number, file_extension, mime_type, checksum, content_size, width, height,
       text_preview, page_count, bytes, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    newId(db, PREFIX.fileVersion),
    fileId,
    number,
    content.extension,
    content.mimeType,
    createHash("md5").update(content.bytes).digest("hex"),
    content.bytes.length,
    content.width,
    content.height,
    content.text ? content.text.slice(0, PREVIEW_LENGTH) : null,
    content.pageCount,
    content.bytes,
    at,
  );
}
