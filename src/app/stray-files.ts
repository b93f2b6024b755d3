import { uploadMessages } from "~/lib/messages/uploads.ts";
import { showToast } from "~/ui/toast.ts";

/**
 * From now on, says so where files are dropped or pasted and nothing on the page takes them. The browser would open them
 * in place of the app, or do nothing. Whoever takes files listens on `document`, which hears of them first.
 *
 * @returns what ends it
 */
export function watchStrayFiles(): () => void {
  const over = (event: DragEvent) => {
    if (hasFiles(event.dataTransfer)) event.preventDefault();
  };
  const take = (event: Event, data: DataTransfer | null) => {
    if (event.defaultPrevented || !hasFiles(data)) return;
    event.preventDefault();
    showToast(uploadMessages.nowhere);
  };
  const drop = (event: DragEvent) => take(event, event.dataTransfer);
  const paste = (event: ClipboardEvent) => {
    // Words that bring a picture of themselves, as from a table, are words.
    if (!event.clipboardData?.getData("text/plain")) take(event, event.clipboardData);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("drop", drop);
  window.addEventListener("paste", paste);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("drop", drop);
    window.removeEventListener("paste", paste);
  };
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}
