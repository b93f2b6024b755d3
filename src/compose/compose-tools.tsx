import { AtSign, ChartNoAxesColumn, Hash, Link2, type LucideIcon, Paperclip } from "lucide-react";
import { useRef } from "react";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import type { Attachment } from "./post-draft.ts";

const KINDS: readonly { kind: Attachment["kind"]; icon: LucideIcon; label: "attach" | "addLink" | "addPoll" }[] = [
  { kind: "files", icon: Paperclip, label: "attach" },
  { kind: "link", icon: Link2, label: "addLink" },
  { kind: "poll", icon: ChartNoAxesColumn, label: "addPoll" },
];

/**
 * The buttons under the text. What cannot be added beside what is there already stays where it is, and says why when
 * it is pressed.
 */
export function ComposeTools({
  attached,
  onFiles,
  onAttach,
  onInsert,
  onRefuse,
}: {
  attached: Attachment["kind"] | null;
  onFiles: (files: readonly File[]) => void;
  onAttach: (kind: "link" | "poll") => void;
  onInsert: (words: "@" | "#") => void;
  onRefuse: (reason: string) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="flex">
      {KINDS.map(({ kind, icon, label: name }) => {
        const label = texts[name];
        const reason = attached !== null && (attached !== kind || kind !== "files") ? texts.onlyOne(attached) : null;
        return (
          <IconButton
            key={kind}
            icon={icon}
            label={label}
            data-tip={reason ?? label}
            aria-disabled={reason !== null}
            className="aria-disabled:opacity-40"
            onClick={() => {
              if (reason !== null) onRefuse(reason);
              else if (kind === "files") chooser.current?.click();
              else onAttach(kind);
            }}
          />
        );
      })}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <IconButton icon={AtSign} label={texts.mention} onClick={() => onInsert("@")} />
      <IconButton icon={Hash} label={texts.topic} onClick={() => onInsert("#")} />
    </div>
  );
}
