import { useEffect, useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { OutgoingPost } from "./outgoing-post.tsx";
import { POST_DRAFT, type PostDraft } from "./post-draft.ts";
import { PostForm } from "./post-form.tsx";
import { usePosting } from "./use-posting.ts";

interface Props {
  subjectId: string;
  name: string;
  isOpen: boolean;
  /** Whether the field takes focus when it opens. */
  takesFocus: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** Called with the beginning of what is being written, or null. */
  onHint: (hint: string | null) => void;
  onPosted: (element: FeedElement) => void;
}

/** Where a post is written, and below it the one that is on its way. */
export function Composer({ subjectId, name, isOpen, takesFocus, onOpen, onClose, onHint, onPosted }: Props) {
  const [said, setSaid] = useState("");
  const posting = usePosting(
    { subjectId, name },
    (element) => {
      setSaid(texts.posted);
      onPosted(element);
    },
    onOpen,
  );
  const { draft, outgoing } = posting;
  const hint = hintOf(draft);
  useEffect(() => onHint(hint), [hint, onHint]);

  return (
    <>
      {isOpen && (
        <PostForm
          subjectId={subjectId}
          name={name}
          takesFocus={takesFocus}
          posting={posting}
          onClose={onClose}
          onSend={(post) => {
            setSaid(texts.posting);
            posting.send(post);
            onClose();
          }}
        />
      )}
      {outgoing.post && <OutgoingPost post={outgoing.post} posting={posting} />}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** What a closed composer says of a draft that waits in it. */
function hintOf(draft: PostDraft): string | null {
  if (POST_DRAFT.isEmpty(draft)) return null;
  const [line = ""] = draft.message.text.trim().split("\n");
  return texts.draftHint(line || (draft.attachment ? texts.draftOf[draft.attachment.kind] : ""));
}
