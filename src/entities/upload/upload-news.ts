import { useEffect, useRef, useState } from "react";
import { uploadMessages as texts } from "~/lib/messages/uploads.ts";
import { withoutDirections } from "~/lib/readers.ts";
import { errorText } from "~/ui/error-text.ts";
import type { Upload } from "./upload-queue.ts";

/** What has changed since the last time, for screen readers. Progress is not news. */
export function useUploadNews(uploads: readonly Upload[]): string {
  const [news, setNews] = useState("");
  const known = useRef<ReadonlyMap<string, Upload["status"]> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Map(uploads.map(({ id, status }) => [id, status]));
    if (!before) return;
    const changed = uploads.filter(({ id, status }) => before.get(id) !== status);
    const added = changed.filter(({ id, status }) => !before.has(id) && status !== "refused").length;
    const told = [...(added > 0 ? [texts.announceSending(added)] : []), ...changed.flatMap((upload) => newsOf(upload) ?? [])];
    if (told.length > 0) setNews(told.join(" "));
  }, [uploads]);
  return news;
}

function newsOf({ name, status, refusal, error }: Upload): string | null {
  const plain = withoutDirections(name);
  if (status === "done") return texts.announceDone(plain);
  if (status === "cancelled") return texts.announceCancelled(plain);
  return status === "failed" || status === "refused" ? texts.announceFailed(plain, refusal ?? errorText(error, "do")) : null;
}
