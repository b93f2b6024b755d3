import { openOutbox } from "~/data/outbox/engine.ts";
import { useStore } from "~/data/use-store.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { POST_DRAFT, type PostDraft, writePost } from "./post-draft.ts";
import { filesOf, runningOf } from "./post-uploads.ts";
import { rememberTarget } from "./recent-targets.ts";
import type { HandedOver } from "~/entities/upload/upload-queue.ts";

/**
 * The post that is being written to a subject. What is posted goes to the outbox at once, so that the next one can be
 * written while it is on its way.
 *
 * @param name what the subject is called
 */
export function usePosting({ subjectId, name }: { subjectId: string; name: string }) {
  const store = useStore();
  const { draft, isKept, slot } = useDraft(subjectId, POST_DRAFT);
  return {
    draft,
    /** Whether the device keeps it. */
    isKept,
    change: slot.set,
    clear: slot.clear,
    /** Posts it, as soon as the files that are on their way have arrived. */
    send(post: PostDraft, uploads: readonly HandedOver[]): void {
      const written = { kind: "post", ...writePost({ id: subjectId, name }, post), files: filesOf(uploads) } as const;
      if (post.target) rememberTarget(store, post.target);
      openOutbox(store).add(written, runningOf(uploads));
      slot.clear();
    },
  };
}
