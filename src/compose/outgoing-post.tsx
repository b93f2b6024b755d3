import { CircleAlert, LoaderCircle } from "lucide-react";
import { partsOf } from "~/editor/message-draft.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { Button } from "~/ui/button.tsx";
import { useKnownMe } from "~/entities/person/person.ts";
import { KnownPhoto } from "./me.tsx";
import { type Attachment, POST_DRAFT, type PostDraft } from "./post-draft.ts";
import type { usePosting } from "./use-posting.ts";

/** A post that the org has not confirmed yet, as it will stand in the feed; or one that waits to be taken back. */
export function OutgoingPost({ post, posting }: { post: PostDraft; posting: ReturnType<typeof usePosting> }) {
  const me = useKnownMe();
  const { problem } = posting.outgoing;
  const isBusy = problem === null;
  return (
    <article
      aria-label={isBusy ? texts.sending : texts.notSent}
      aria-busy={isBusy}
      className="flex gap-3 border-b border-line px-4 pt-4 pb-3 sm:px-5"
    >
      <KnownPhoto />
      <div className="min-w-0 flex-1">
        <p className="flex min-h-5.5 items-center gap-2">
          <bdi className="truncate font-semibold">{me?.displayName ?? me?.name ?? texts.someone}</bdi>
          {isBusy && (
            <span className="flex items-center gap-1.5 text-sm text-muted">
              <LoaderCircle aria-hidden size={14} className="animate-spin" />
              {texts.posting}
            </span>
          )}
        </p>
        <p dir="auto" className="mt-1 whitespace-pre-wrap">
          {partsOf(post.message).map((part) => (
            <span key={part.start} className={part.kind === "text" ? undefined : "text-accent-text"}>
              {part.text}
            </span>
          ))}
        </p>
        <Attached attachment={post.attachment} />
        {!isBusy && <Failure problem={problem} posting={posting} />}
      </div>
    </article>
  );
}

function Failure({ problem, posting }: { problem: string; posting: ReturnType<typeof usePosting> }) {
  const canGoBack = POST_DRAFT.isEmpty(posting.draft);
  return (
    <div className="mt-2">
      <p role="alert" className="flex gap-2 text-danger">
        <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
        {problem}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button disabled={!canGoBack} onClick={posting.takeBack}>
          {texts.putBack}
        </Button>
        <Button look="quiet" onClick={posting.drop}>
          {texts.discard}
        </Button>
        {!canGoBack && <span className="text-sm text-muted">{texts.putBackWhenEmpty}</span>}
      </div>
    </div>
  );
}

function Attached({ attachment }: { attachment: Attachment | null }) {
  if (!attachment) return null;
  const lines =
    attachment.kind === "poll"
      ? attachment.choices.filter((choice) => choice.trim() !== "")
      : attachment.kind === "files"
        ? attachment.files.map(({ name }) => name)
        : [attachment.name || attachment.url];
  return (
    <ul className="mt-2 space-y-1.5">
      {lines.map((line, index) => (
        <li key={index} dir="auto" className="flex min-h-9 items-center rounded-lg border border-line px-3 py-1.5 text-muted">
          {line}
        </li>
      ))}
    </ul>
  );
}
