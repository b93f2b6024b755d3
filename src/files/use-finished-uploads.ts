import { useEffect, useRef } from "react";
import type { Upload } from "~/compose/upload-queue.ts";
import type { File as ChatterFile } from "~/connect/contract/files.ts";

/** What has been told already. Uploads outlive the page that shows them. */
const told = new WeakSet<File>();

/** Calls with what the org made of each upload, once for each, in the order of the list. */
export function useFinishedUploads(uploads: readonly Upload[], onUploaded: (file: ChatterFile, upload: Upload) => void): void {
  const latest = useRef(onUploaded);
  useEffect(() => {
    latest.current = onUploaded;
  });
  useEffect(() => {
    for (const upload of uploads) {
      if (!upload.file || told.has(upload.source)) continue;
      told.add(upload.source);
      latest.current(upload.file, upload);
    }
  }, [uploads]);
}
