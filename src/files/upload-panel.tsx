import { Upload } from "lucide-react";
import { ChooseFilesButton } from "~/compose/choose-files-button.tsx";
import { UploadList } from "~/entities/upload/upload-list.tsx";
import { useUploads } from "~/entities/upload/uploads.ts";
import { useFileDrop } from "~/compose/use-file-drop.ts";
import type { File as ChatterFile } from "~/connect/contract/files.ts";
import { uploadMessages as texts } from "~/lib/messages/uploads.ts";
import { useFinishedUploads } from "./use-finished-uploads.ts";

/**
 * Uploads files: a button, the whole page as a drop target, and a list of uploads. Uploads continue while other pages
 * are open.
 *
 * @param onUploaded called once per uploaded file, newest last
 */
export function UploadPanel({ onUploaded }: { onUploaded: (file: ChatterFile) => void }) {
  const uploads = useUploads({ keepAs: "files" });
  const isOver = useFileDrop(addFiles);
  useFinishedUploads(uploads.uploads, (file) => onUploaded(file));

  function addFiles(files: readonly File[]): void {
    // Earlier uploads are in the list of files by now.
    for (const { id, status } of uploads.uploads) if (status === "done") uploads.remove(id);
    uploads.add(files);
  }

  return (
    <>
      <ChooseFilesButton multiple onFiles={addFiles}>
        {texts.choose}
      </ChooseFilesButton>
      <UploadList uploads={uploads} className="mt-3 w-full basis-full" />
      {isOver && <DropArea />}
    </>
  );
}

/** An overlay over the page that lets the drop through. */
function DropArea() {
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-canvas/80 p-4">
      <div className="grid size-full place-items-center rounded-lg border-2 border-dashed border-accent-text">
        <div className="flex flex-col items-center gap-3 rounded-lg bg-raised p-6 text-center text-lg font-semibold text-accent-text shadow-lg">
          <Upload aria-hidden size={32} strokeWidth={1.5} />
          {texts.dropHere}
        </div>
      </div>
    </div>
  );
}
