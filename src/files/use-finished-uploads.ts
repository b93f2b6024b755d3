import { useEffect, useEffectEvent } from "react";
import type { Upload } from "~/entities/upload/upload-queue.ts";
import type { File as ChatterFile } from "~/connect/contract/files.ts";
import { perStore } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";

/** Uploads already reported. They outlive the component that reports them. */
const toldOf = perStore(() => new WeakSet<File>());

/** Calls back once per finished upload, in the order of the list. */
export function useFinishedUploads(uploads: readonly Upload[], onUploaded: (file: ChatterFile, upload: Upload) => void): void {
  const told = toldOf(useStore());
  const tell = useEffectEvent(onUploaded);
  useEffect(() => {
    for (const upload of uploads) {
      if (!upload.file || told.has(upload.source)) continue;
      told.add(upload.source);
      tell(upload.file, upload);
    }
  }, [told, uploads]);
}
