import { useState } from "react";
import { safeStorage } from "~/lib/safe-storage.ts";

/** How files are shown. */
export type FilesView = "list" | "grid";

const KEY = "chatter:files-view";
const store = safeStorage("local");

/** How this device shows files, and a setter. */
export function useFilesView(): [FilesView, (view: FilesView) => void] {
  const [view, setView] = useState<FilesView>(() => (store.getItem(KEY) === "grid" ? "grid" : "list"));
  return [
    view,
    (next) => {
      store.setItem(KEY, next);
      setView(next);
    },
  ];
}
