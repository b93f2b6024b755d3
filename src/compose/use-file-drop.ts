import { useEffect, useEffectEvent, useState } from "react";
import { uploadMessages } from "~/lib/messages/uploads.ts";
import { showToast } from "~/ui/toast.ts";

/**
 * Takes files that are dropped anywhere on the page, which the browser would open in place of the app, and those that are
 * pasted anywhere but as words into a field. Folders are refused with a word about it.
 *
 * @returns whether files are being dragged over the page
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    // Between two elements of the page it names where it goes; out of the window it names nothing.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const { files, hasFolder } = droppedFiles(event.dataTransfer);
      if (hasFolder) showToast(uploadMessages.folder);
      if (files.length > 0) take(files);
    };
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event;
      if (event.defaultPrevented || !data || data.files.length === 0) return;
      if (isField(target) && data.getData("text/plain").trim() !== "") return;
      event.preventDefault();
      take([...data.files]);
    };
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop, paste };
    for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener as EventListener);
    };
  }, []);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable=true]") !== null;
}

/** A folder looks like a file until somebody reads it. */
function droppedFiles({ items, files }: DataTransfer): { files: File[]; hasFolder: boolean } {
  const parts = Array.from(items).filter(({ kind }) => kind === "file");
  if (parts.length === 0) return { files: [...files], hasFolder: false };
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry?.()?.isDirectory ?? false;
  return { files: parts.flatMap((item) => (isFolder(item) ? [] : (item.getAsFile() ?? []))), hasFolder: parts.some(isFolder) };
}
