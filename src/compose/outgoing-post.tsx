import { useRef } from "react";
import { isActive, type OutboxEntry } from "~/data/outbox/entry.ts";
import { useShownEntry } from "~/data/outbox/shown-entries.ts";
import { useStore } from "~/data/use-store.tsx";
import { bodyOfDraft } from "~/editor/body-of-draft.ts";
import { OutgoingActions } from "~/editor/outgoing/outgoing-actions.tsx";
import { OutgoingState } from "~/editor/outgoing/outgoing-state.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { useKnownMe } from "~/entities/person/person.ts";
import { QuestionTitle } from "~/feed-element/capabilities/question-title.tsx";
import { MessageText } from "~/feed-element/message/message-text.tsx";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { KnownPhoto } from "./me.tsx";
import { type Attachment, POST_DRAFT } from "./post-draft.ts";
import { OutgoingShare } from "./outgoing-share.tsx";
import { takePostBack } from "./post-uploads.ts";

/** The page where posts to a target are written. Those on one's own profile are written above the news feed. */
export function writtenAt(target: string): string {
  return entityPlace(target) ?? "/";
}

/**
 * A post that the org has not confirmed, as it will stand in the feed, with how it stands and what can be done with it.
 *
 * @param at the subject above whose feed it is drawn; where it is for another one, that one is named
 * @param place the subject of the page where it can be edited
 * @param onEdit called when it is back where it was written
 * @param onGone called when it was discarded by hand
 */
export function OutgoingPost({
  entry,
  at,
  place,
  onEdit,
  onGone,
}: {
  entry: OutboxEntry;
  at?: string;
  place: string;
  onEdit: () => void;
  onGone: () => void;
}) {
  const store = useStore();
  const me = useKnownMe();
  const article = useRef<HTMLElement>(null);
  useShownEntry(entry.id, article);
  const { message, attachment, question } = POST_DRAFT.read(entry.draft) ?? POST_DRAFT.empty;
  return (
    <article
      ref={article}
      aria-label={entry.state === "refused" ? texts.notSent : entry.state === "unclear" ? texts.unclear : texts.sending}
      aria-busy={entry.state === "sending"}
      className="flex gap-3 border-b border-line px-4 pt-4 pb-3 sm:px-5"
    >
      <span className={isActive(entry) ? "opacity-60" : undefined}>
        <KnownPhoto />
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate">
          <bdi className="font-semibold">{me?.displayName ?? me?.name ?? texts.someone}</bdi>
          {at !== undefined && at !== entry.target && (
            <span className="text-muted">
              {" · "}
              <bdi>{entry.name}</bdi>
            </span>
          )}
        </p>
        <QuestionTitle element={{ capabilities: { questionAndAnswers: { questionTitle: question } } }} />
        <div className="mt-1 wrap-anywhere empty:hidden">
          <MessageText segments={bodyOfDraft(message).messageSegments} />
        </div>
        {attachment?.kind === "share" && <OutgoingShare shared={attachment} />}
        <Attached attachment={attachment} files={entry.files.map(({ name }) => name)} />
        <div className="mt-1.5">
          <OutgoingState entry={entry} />
          <OutgoingActions
            entry={entry}
            words={(question || message.text || (attachment?.kind === "share" ? attachment.text : "")).slice(0, 40)}
            onEdit={() => void takePostBack(store, entry, place).then((isBack) => isBack && onEdit())}
            onGone={onGone}
          />
        </div>
      </div>
    </article>
  );
}

/** @param files names of those that were on their way when it was posted */
function Attached({ attachment, files }: { attachment: Attachment | null; files: readonly string[] }) {
  const lines = [...(attachment ? linesOf(attachment) : []), ...files];
  if (lines.length === 0) return null;
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

function linesOf(attachment: Attachment): string[] {
  switch (attachment.kind) {
    case "poll":
      return attachment.choices.filter((choice) => choice.trim() !== "");
    case "files":
      return attachment.files.map(({ name }) => name);
    case "link":
      return [attachment.name || attachment.url];
    case "share":
      return [];
  }
}
