import { takeOldDrafts } from "~/data/drafts.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import type { Store } from "~/data/store.ts";
import { MESSAGE_DRAFT } from "~/editor/use-draft.ts";
import { writeComment } from "~/feed-element/comments/write-comment.ts";
import { POST_DRAFT, writePost } from "./post-draft.ts";

/** What older builds called a post on its way among the drafts, and comments on their way. */
const POST = /^outgoing-(.+)$/;
const COMMENTS = /^(.+)\/sending$/;

/**
 * Moves what an older build was sending, or could not send, into the outbox. Whether it was posted is not known, so a
 * person decides about it.
 */
export function takeOlderOutgoing(store: Store): void {
  const engine = openOutbox(store);
  for (const { target, value } of takeOldDrafts(store, (each) => POST.test(each) || COMMENTS.test(each))) {
    const subjectId = POST.exec(target)?.[1];
    if (subjectId !== undefined) {
      const { post, problem } = (value ?? {}) as { post?: unknown; problem?: unknown };
      const draft = POST_DRAFT.read(post);
      if (!draft || POST_DRAFT.isEmpty(draft)) continue;
      engine.putAside(
        { kind: "post", ...writePost({ id: subjectId, name: "" }, draft) },
        typeof problem === "string" ? "refused" : "unclear",
      );
    } else {
      const draft = MESSAGE_DRAFT.read(value);
      const elementId = COMMENTS.exec(target)?.[1];
      if (!draft || MESSAGE_DRAFT.isEmpty(draft) || elementId === undefined) continue;
      engine.putAside({ kind: "comment", target: elementId, name: "", ...writeComment(draft) }, "unclear");
    }
  }
}
