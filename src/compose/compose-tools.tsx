import { AtSign, ChartNoAxesColumn, CircleQuestionMark, Ellipsis, Hash, Link2, type LucideIcon } from "lucide-react";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { AttachButton } from "~/feed-element/attach/attach-button.tsx";
import { type Attachment, MOST_FILES } from "./post-draft.ts";
import type { useAttachedFiles } from "./use-attached-files.ts";

const KINDS: readonly { kind: "link" | "poll"; icon: LucideIcon; label: "addLink" | "addPoll" }[] = [
  { kind: "link", icon: Link2, label: "addLink" },
  { kind: "poll", icon: ChartNoAxesColumn, label: "addPoll" },
];

/**
 * The buttons under the text. What cannot be added beside what is there already stays where it is, and says why when
 * it is pressed.
 */
export function ComposeTools({
  attached,
  isQuestion,
  files,
  onAttach,
  onAsk,
  hasOptions,
  onOptions,
  onInsert,
  onRefuse,
}: {
  attached: Attachment["kind"] | null;
  isQuestion: boolean;
  files: ReturnType<typeof useAttachedFiles>;
  onAttach: (kind: "link" | "poll") => void;
  /** Makes it a question, or a post again. */
  onAsk: () => void;
  /** Whether what one seldom needs is shown. */
  hasOptions: boolean;
  onOptions: () => void;
  onInsert: (words: "@" | "#") => void;
  onRefuse: (reason: string) => void;
}) {
  const noQuestion = attached === "poll" ? texts.noQuestionWithPoll : attached === "share" ? texts.onlyOne("share") : null;
  return (
    <div className="flex">
      <AttachButton
        reason={reasonAgainst("files", attached, isQuestion) ?? (files.left > 0 ? null : texts.tooManyFiles(MOST_FILES))}
        attached={files.ids}
        most={files.left}
        onFiles={files.add}
        onChosen={files.attach}
        onRefuse={onRefuse}
      />
      {KINDS.map(({ kind, icon, label: name }) => {
        const label = texts[name];
        const reason = reasonAgainst(kind, attached, isQuestion);
        return (
          <IconButton
            key={kind}
            icon={icon}
            label={label}
            data-tip={reason ?? label}
            aria-disabled={reason !== null}
            className="aria-disabled:opacity-40"
            onClick={() => (reason === null ? onAttach(kind) : onRefuse(reason))}
          />
        );
      })}
      <IconButton
        icon={CircleQuestionMark}
        label={texts.ask}
        pressed={isQuestion}
        data-tip={noQuestion ?? texts.ask}
        aria-disabled={noQuestion !== null}
        className="aria-disabled:opacity-40"
        onClick={() => (noQuestion === null ? onAsk() : onRefuse(noQuestion))}
      />
      {/* A phone's own keyboard has both signs, and no room for them here. */}
      <IconButton icon={AtSign} label={texts.mention} className="max-sm:hidden" onClick={() => onInsert("@")} />
      <IconButton icon={Hash} label={texts.topic} className="max-sm:hidden" onClick={() => onInsert("#")} />
      <IconButton icon={Ellipsis} label={texts.more} aria-expanded={hasOptions} onClick={onOptions} />
    </div>
  );
}

/** Why something cannot be added beside what is there; null where it can. */
function reasonAgainst(kind: Attachment["kind"], attached: Attachment["kind"] | null, isQuestion: boolean): string | null {
  if (isQuestion && kind === "poll") return texts.noPollInQuestion;
  return attached !== null && (attached !== kind || kind !== "files") ? texts.onlyOne(attached) : null;
}
