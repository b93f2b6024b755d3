import { useRef } from "react";
import { uploadMessages as texts } from "~/lib/messages/uploads.ts";
import { classNames } from "~/ui/class-names.ts";
import { UploadRow } from "./upload-row.tsx";
import type { Upload } from "./upload-queue.ts";
import type { Uploads } from "./uploads.ts";
import { useUploadNews } from "./upload-news.ts";

/**
 * The uploads as a list, with their progress; what becomes of them is said to screen readers. Draw it before the first
 * upload too: an empty one takes no room, and is there in time to be heard.
 *
 * @param onPlace puts an uploaded picture into the text, where there is one
 */
export function UploadList({
  uploads: { uploads, cancel, retry, remove },
  className,
  onPlace,
}: {
  uploads: Uploads;
  className?: string;
  onPlace?: (upload: Upload) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const news = useUploadNews(uploads);

  /** A button that goes takes the focus along: it moves to the next row, or to what is left. */
  function removeAndKeepFocus(id: string): void {
    const rows = [...(list.current?.children ?? [])];
    const index = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[index + 1] ?? rows[index - 1];
    if (index >= 0) next?.querySelector<HTMLElement>("button:last-of-type")?.focus();
    remove(id);
  }

  return (
    <>
      <div role="status" className="sr-only">
        {news}
      </div>
      {uploads.length > 0 && (
        <ul
          ref={list}
          aria-label={texts.list}
          className={classNames("divide-y divide-line overflow-hidden rounded-lg border border-line", className)}
        >
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} onCancel={cancel} onRetry={retry} onRemove={removeAndKeepFocus} onPlace={onPlace} />
          ))}
        </ul>
      )}
    </>
  );
}
