import { ChooseFilesButton } from "~/compose/choose-files-button.tsx";
import { UploadList } from "~/entities/upload/upload-list.tsx";
import { useUploads } from "~/entities/upload/uploads.ts";
import type { File as ChatterFile } from "~/connect/contract/files.ts";
import { uploadMessages as texts } from "~/lib/messages/uploads.ts";
import { showToast } from "~/ui/toast.ts";
import { useFinishedUploads } from "./use-finished-uploads.ts";

/**
 * Uploads a new version of a file, which keeps its URL and shares.
 *
 * @param onUploaded called with the file including the new version
 */
export function NewVersionButton({ fileId, onUploaded }: { fileId: string; onUploaded: (file: ChatterFile) => void }) {
  const uploads = useUploads({ keepAs: `version of ${fileId}`, versionOf: fileId });
  useFinishedUploads(uploads.uploads, (file, { id, name }) => {
    uploads.remove(id);
    showToast(texts.versionDone(name));
    onUploaded(file);
  });
  return (
    <>
      <ChooseFilesButton
        onFiles={(files) => {
          // One version at a time: a running or failed upload is replaced.
          for (const { id } of uploads.uploads) uploads.remove(id);
          uploads.add(files);
        }}
      >
        {texts.newVersion}
      </ChooseFilesButton>
      <UploadList uploads={uploads} className="mt-3 w-full basis-full" />
    </>
  );
}
