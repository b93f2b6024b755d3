import { useEffect } from "react";
import { useNavigate } from "react-router";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { showsAt } from "~/data/outbox/outbox.ts";
import { useOutboxEntries } from "~/data/outbox/use-outbox.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { showToast } from "~/ui/toast.ts";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { ComposeSheet } from "./compose-sheet.tsx";
import { OutgoingPost, writtenAt } from "./outgoing-post.tsx";
import { POST_DRAFT, type PostDraft } from "./post-draft.ts";
import { PostForm } from "./post-form.tsx";
import { writtenAbove } from "./post-uploads.ts";
import { useAttachedFiles } from "./use-attached-files.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { usePosting } from "./use-posting.ts";

type Posting = ReturnType<typeof usePosting>;

interface Props {
  subjectId: string;
  name: string;
  isOpen: boolean;
  /** Called when a post is back where it is written. */
  onOpen: () => void;
  onClose: () => void;
  /** Called when a post below was discarded by hand. */
  onGone: () => void;
  /** Called with the beginning of what is being written, or null. */
  onHint: (hint: string | null) => void;
}

/** Where a post is written, and below it those that are on their way. */
export function Composer({ subjectId, name, isOpen, onOpen, onClose, onGone, onHint }: Props) {
  const posting = usePosting({ subjectId, name });
  const navigate = useNavigate();
  // In the frame of another page there is seldom room, but the page around it is in use, too.
  const isPhone = useMediaQuery("(max-width: 47.99rem)") && window.top === window;
  const outgoing = useOutboxEntries().filter(
    (entry) => entry.kind === "post" && (showsAt(subjectId, entry.target) || writtenAbove(entry) === subjectId),
  );
  const placeOf = (entry: OutboxEntry) => (entry.target === subjectId ? subjectId : writtenAbove(entry));
  const hint = hintOf(posting.draft);
  useEffect(() => onHint(hint), [hint, onHint]);

  const form = (
    <PostForm
      subjectId={subjectId}
      name={name}
      posting={posting}
      isSheet={isPhone}
      onClose={onClose}
      onSend={(post, uploads) => {
        posting.send(post, uploads);
        onClose();
      }}
    />
  );
  return (
    <>
      {!isOpen && <ClosedComposer subjectId={subjectId} posting={posting} onOpen={onOpen} />}
      {isOpen && (isPhone ? <ComposeSheet onClose={onClose}>{form}</ComposeSheet> : form)}
      {outgoing.map((entry) => (
        <OutgoingPost
          key={entry.id}
          entry={entry}
          at={subjectId}
          place={placeOf(entry)}
          onEdit={() =>
            placeOf(entry) === subjectId ? onOpen() : void navigate(writtenAt(placeOf(entry)), { state: { compose: placeOf(entry) } })
          }
          onGone={onGone}
        />
      ))}
    </>
  );
}

/** Takes files that are dropped or pasted on the page: it opens with them. */
function ClosedComposer({ subjectId, posting: { draft, change }, onOpen }: Pick<Props, "subjectId" | "onOpen"> & { posting: Posting }) {
  const files = useAttachedFiles(subjectId, draft, change);
  useFileDrop((dropped) => {
    const other = draft.attachment?.kind ?? "files";
    if (other === "files") files.add(dropped);
    else showToast(texts.onlyOne(other));
    onOpen();
  });
  return null;
}

/** What a closed composer says of a draft that waits in it. */
function hintOf(draft: PostDraft): string | null {
  if (POST_DRAFT.isEmpty(draft)) return null;
  const [line = ""] = (draft.question?.trim() || draft.message.text.trim()).split("\n");
  return texts.draftHint(line || (draft.attachment ? texts.draftOf[draft.attachment.kind] : draft.topics.join(", ")));
}
