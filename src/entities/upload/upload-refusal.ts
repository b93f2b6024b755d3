import { MAX_FILE_SIZE } from "~/connect/file-upload.ts";
import { uploadMessages } from "~/lib/messages/uploads.ts";

/** What runs when it is opened, on the systems that people have. */
const PROGRAMS = /\.(app|bat|cmd|com|cpl|exe|hta|jar|lnk|msi|msp|pif|ps1|reg|scr|vb|vbe|vbs|wsf)$/;

/** Windows opens `virus.exe.` and `virus.exe ` as what they are without the end. */
const IGNORED_END = /[.\s]+$/;

/** Why a file is not even sent, in words for people; null where nothing speaks against it. */
export function uploadRefusal({ name, size }: Pick<File, "name" | "size">): string | null {
  if (size > MAX_FILE_SIZE) return uploadMessages.tooLarge(MAX_FILE_SIZE);
  if (PROGRAMS.test(name.toLowerCase().replace(IGNORED_END, ""))) return uploadMessages.program;
  if (size === 0) return uploadMessages.empty;
  return null;
}
