import { useEffect } from "react";
import { type AttachedFile, MOST_FILES, type PostDraft } from "./post-draft.ts";
import type { Upload } from "~/entities/upload/upload-queue.ts";
import { useUploads, type Uploads } from "~/entities/upload/uploads.ts";

/** The name under which the uploads of a post to a subject go on. */
export function uploadsOf(subjectId: string): string {
  return `post-${subjectId}`;
}

/**
 * The files of a post. They are uploaded at once; what the org has is noted in the draft by its id, so that it outlives
 * the page.
 */
export function useAttachedFiles(subjectId: string, draft: PostDraft, change: (draft: PostDraft) => void) {
  const queue = useUploads({ keepAs: uploadsOf(subjectId) });
  const { uploads } = queue;
  const files = draft.attachment?.kind === "files" ? draft.attachment.files : [];
  const isPossible = draft.attachment === null || draft.attachment.kind === "files";

  useEffect(() => {
    const known = new Set(files.map(({ id }) => id));
    const added = uploads.flatMap(attachedFile).filter(({ id }) => !known.has(id));
    if (added.length > 0 && isPossible) change({ ...draft, attachment: { kind: "files", files: [...files, ...added] } });
  });

  function detach(id: string | null | undefined): void {
    const left = files.filter((file) => file.id !== id);
    const isLast = left.length === 0 && uploads.length <= 1;
    if (isPossible) change({ ...draft, attachment: isLast ? null : { kind: "files", files: left } });
  }

  const shown: Uploads = {
    ...queue,
    remove(id) {
      queue.remove(id);
      detach(uploads.find((upload) => upload.id === id)?.file?.id);
    },
  };
  const uploaded = new Set(uploads.map(({ file }) => file?.id));
  const coming = uploads.filter(({ file }) => !file?.id).length;
  return {
    /** On their way, and those that have arrived while this page was there. */
    uploads: shown,
    /** Those that an earlier page has uploaded. */
    earlier: files.filter(({ id }) => !uploaded.has(id)),
    detach,
    /** Attaches a file no more, whichever page has uploaded it. */
    remove(fileId: string) {
      const upload = uploads.find(({ file }) => file?.id === fileId);
      if (upload) shown.remove(upload.id);
      else detach(fileId);
    },
    /** Of those that the org has. */
    ids: files.map(({ id }) => id),
    /** How many more the org takes; negative where there are too many. */
    left: MOST_FILES - files.length - coming,
    /** Attaches files that the org has already. */
    attach(chosen: readonly AttachedFile[]) {
      const ids = new Set(files.map(({ id }) => id));
      if (isPossible) change({ ...draft, attachment: { kind: "files", files: [...files, ...chosen.filter(({ id }) => !ids.has(id))] } });
    },
    add(chosen: Iterable<File>) {
      if (!isPossible) return;
      change({ ...draft, attachment: { kind: "files", files } });
      queue.add(chosen);
    },
    /** Takes everything off the list. What the org has is in the draft; the rest goes on for whoever takes it over. */
    handOver: queue.handOver,
    /** Takes everything off the list, and cancels what is on its way. */
    forget: () => uploads.forEach(({ id }) => queue.remove(id)),
    isPending: uploads.some(({ status }) => status === "waiting" || status === "sending"),
    hasFailed: uploads.some(({ status }) => status !== "waiting" && status !== "sending" && status !== "done"),
    count: uploads.length,
  };
}

function attachedFile({ file, name, size }: Upload): AttachedFile[] {
  return file?.id ? [{ id: file.id, name: file.title ?? name, size: file.contentSize ?? size }] : [];
}
