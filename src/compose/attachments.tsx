import { Link2, X } from "lucide-react";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { AttachedFiles } from "./attached-files.tsx";
import { LinkFields } from "./link-fields.tsx";
import { PollFields } from "./poll-fields.tsx";
import { OutgoingShare } from "./outgoing-share.tsx";
import type { AttachedFile, Attachment } from "./post-draft.ts";
import { UploadList } from "~/entities/upload/upload-list.tsx";
import type { useAttachedFiles } from "./use-attached-files.ts";

/**
 * What the post brings besides its text.
 *
 * @param onPlace puts a picture of them into the text
 * @param offered an address that was pasted and could be attached as a link
 */
export function Attachments({
  attachment,
  files,
  offered,
  onChange,
  onDecline,
  onPlace,
}: {
  attachment: Attachment | null;
  files: ReturnType<typeof useAttachedFiles>;
  offered: string | null;
  onChange: (attachment: Attachment | null) => void;
  onDecline: () => void;
  onPlace: (picture: Pick<AttachedFile, "id" | "name">) => void;
}) {
  const remove = () => onChange(null);
  return (
    <>
      {attachment?.kind === "link" && (
        <LinkFields
          url={attachment.url}
          name={attachment.name}
          onChange={(link) => onChange({ kind: "link", ...link })}
          onRemove={remove}
        />
      )}
      {attachment?.kind === "poll" && (
        <PollFields choices={attachment.choices} onChange={(choices) => onChange({ kind: "poll", choices })} onRemove={remove} />
      )}
      {attachment?.kind === "share" && (
        <div className="mx-3.5 mt-3 flex items-start gap-1">
          <div className="-mt-2 min-w-0 flex-1">
            <OutgoingShare shared={attachment} />
          </div>
          <IconButton icon={X} label={texts.removeShare} onClick={remove} />
        </div>
      )}
      <AttachedFiles files={files.earlier} onRemove={files.detach} onPlace={onPlace} />
      <UploadList
        uploads={files.uploads}
        className="mx-3.5 mt-3"
        onPlace={({ file, name }) => file?.id && onPlace({ id: file.id, name })}
      />
      {offered !== null && (
        <Offer url={offered} onAccept={() => onChange({ kind: "link", url: offered, name: "" })} onDecline={onDecline} />
      )}
    </>
  );
}

/** A quiet way to make a link of an address that was pasted. */
function Offer({ url, onAccept, onDecline }: { url: string; onAccept: () => void; onDecline: () => void }) {
  return (
    <p className="mx-2 mt-2 flex items-center">
      <button
        type="button"
        className="inline-flex min-h-9 min-w-0 items-center gap-2 rounded-lg px-2 text-sm text-accent-text hover:bg-accent-soft"
        onClick={onAccept}
      >
        <Link2 aria-hidden size={16} className="shrink-0" />
        <span className="truncate">{texts.offerLink(new URL(url).host)}</span>
      </button>
      <IconButton icon={X} label={texts.noThanks} onClick={onDecline} />
    </p>
  );
}
