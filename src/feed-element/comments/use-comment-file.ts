import { useEffect, useEffectEvent } from "react";
import { useDraft } from "~/editor/use-draft.ts";
import { useUploads } from "~/entities/upload/uploads.ts";
import { COMMENT_FILE, nameOf } from "./comment-file.ts";

/**
 * The file of the comment that is written in a field, and its upload. What was uploaded is noted in the draft by its id.
 *
 * @param field what the draft of the words is for
 */
export function useCommentFile(field: string) {
  const { draft, slot } = useDraft(nameOf(field), COMMENT_FILE);
  const uploads = useUploads({ keepAs: `comment-${field}` });
  const keep = useEffectEvent(() => {
    for (const { id, file, name, size } of uploads.uploads) {
      if (!file?.id) continue;
      slot.set({ id: file.id, name: file.title ?? name, size: file.contentSize ?? size });
      uploads.remove(id);
    }
  });
  useEffect(() => keep(), [uploads.uploads]);
  return {
    draft,
    slot,
    uploads,
    /** Uploads a file in place of the one that was there: a comment has one at most. */
    upload([file]: readonly File[]): void {
      if (!file) return;
      for (const { id } of uploads.uploads) uploads.remove(id);
      slot.clear();
      uploads.add([file]);
    },
  };
}
