import { uploadMessages } from "~/lib/messages/uploads.ts";
import { showToast } from "~/ui/toast.ts";

/**
 * Shows a message when files are dropped or pasted where nothing accepts them: the browser would otherwise navigate to
 * the file, or do nothing. Components that accept files listen on `document`, whose listeners run first.
 *
 * @returns stops watching
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
    // A paste that has text beside a picture, as from a spreadsheet, is a paste of text.
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
