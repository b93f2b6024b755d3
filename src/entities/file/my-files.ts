import type { FilePage } from "~/connect/contract/files.ts";
import { type FileListName, userFilesPath } from "~/connect/files.ts";
import { FILES } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";

/** Name of the list of my files, for changes that add a file. */
export const MY_FILES = "my-files";

/** The lists of the signed-in person's files. */
export const FILE_LISTS = ["mine", "shared", "groups"] as const satisfies readonly FileListName[];

/** One list of the signed-in person's files. */
export function useFiles(list: FileListName, words: string) {
  const edits = list === "mine" ? MY_FILES : undefined;
  return usePages<FilePage>(["files", list], userFilesPath("me", list, words), { kind: FILES, edits, isPart: words !== "" });
}
