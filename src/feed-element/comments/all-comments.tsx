import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { RECENT_COMMENTS } from "~/connect/feeds.ts";
import { pageTotal } from "~/connect/pages.ts";
import { COMMENTS, idsOf } from "~/data/kinds.ts";
import { useOutgoing } from "~/data/outbox/use-outbox.ts";
import { useStore } from "~/data/use-store.tsx";
import { commentMessages } from "~/lib/messages/comments.ts";
import { messages } from "~/lib/messages/messages.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { loadEarlierComments } from "./earlier-comments.ts";
import { ofPost } from "../label.ts";
import { fieldsOf, threadsField } from "../open-fields.ts";
import { EARLIER } from "./earlier-look.ts";
import { focusComment } from "./focus-comment.ts";
import { NewComments } from "./new-comments.tsx";
import { OutgoingComments } from "./outgoing-comments.tsx";
import { ThreadItem } from "./thread-item.tsx";
import { threadsOf } from "./threads.ts";
import { useLinkedComment } from "./use-linked-comment.ts";
import { threadOf } from "./write-comment.ts";

/** All comments of an element that are here, in threads, and a way to the earlier ones. */
export function AllComments({ element, label }: { element: FeedElement; label: string }) {
  const store = useStore();
  const [loading, setLoading] = useState<"no" | "yes" | "failed">("no");
  const { comments } = element.capabilities ?? {};
  const ids = idsOf(comments?.page);
  const missing = pageTotal(comments) - ids.length;
  const list = useRef<HTMLUListElement>(null);
  const { linked, isGone } = useLinkedComment(element.id ?? "");
  const threads = threadsOf(ids, (id) => store.records.said(COMMENTS, id)?.threadParentId);
  const outgoing = useOutgoing("comment", element.id ?? "");

  async function load(): Promise<void> {
    if (loading === "yes") return;
    setLoading("yes");
    try {
      await loadEarlierComments(store, element.id ?? "");
      flushSync(() => setLoading("no"));
      // The way to earlier ones is gone, and focus with it.
      if (document.activeElement === document.body) focusComment(list.current, undefined, { preventScroll: true });
    } catch {
      setLoading("failed");
    }
  }

  /** It stands where the one was that was pressed, and that was pressed for more than what is here. */
  function takeOver(button: HTMLButtonElement | null): void {
    if (!button || !fieldsOf(store).takes(threadsField(element.id ?? ""))) return;
    button.focus();
    if (ids.length <= RECENT_COMMENTS) void load();
  }

  useEffect(() => void fieldsOf(store).takes(threadsField(element.id ?? "")), [store, element.id]);

  return (
    <>
      {missing > 0 && (
        <button
          ref={takeOver}
          type="button"
          aria-disabled={loading === "yes"}
          aria-label={ofPost(element)(messages.element.moreComments(missing))}
          className={`${EARLIER} aria-disabled:opacity-60`}
          onClick={() => void load()}
        >
          {messages.element.moreComments(missing)}
        </button>
      )}
      {loading === "failed" && (
        <p role="alert" className="py-1 text-sm text-danger">
          {commentMessages.couldNotLoad}
        </p>
      )}
      {isGone && <p className="py-1 text-sm text-muted">{moreMessages.commentGone}</p>}
      <ul ref={list} aria-label={label} className="space-y-3">
        {threads.map((thread) => (
          <ThreadItem key={thread.id} thread={thread} element={element} outgoing={outgoing} linked={linked} />
        ))}
        <OutgoingComments elementId={element.id ?? ""} isElsewhere={(entry) => ids.includes(threadOf(entry.input) ?? "")} />
      </ul>
      <NewComments elementId={element.id ?? ""} list={list} />
    </>
  );
}
