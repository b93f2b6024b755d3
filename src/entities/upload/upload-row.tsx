import { Check, CircleAlert, ImagePlus, RotateCw, X } from "lucide-react";
import { uploadMessages as texts } from "~/lib/messages/uploads.ts";
import { formatBytes } from "~/lib/plural.ts";
import { withoutDirections } from "~/lib/readers.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { isPicture } from "./is-picture.ts";
import type { Upload } from "./upload-queue.ts";
import { UploadThumbnail } from "./upload-thumbnail.tsx";
import type { Uploads } from "./uploads.ts";

/** One upload: what it is, how far it is, and what can be done. */
export function UploadRow({
  upload,
  onCancel,
  onRetry,
  onRemove,
  onPlace,
}: {
  upload: Upload;
  onCancel: Uploads["cancel"];
  onRetry: Uploads["retry"];
  onRemove: (id: string) => void;
  onPlace?: (upload: Upload) => void;
}) {
  const { id, status, source } = upload;
  const name = withoutDirections(upload.name);
  const isUnderWay = status === "waiting" || status === "sending";
  return (
    <li className="flex min-h-14 items-center gap-3 py-2 ps-3 pe-2">
      <UploadThumbnail source={source} />
      <div className="min-w-0 flex-1">
        <div className="line-clamp-2 font-medium">
          <bdi>{name}</bdi>
        </div>
        <State upload={upload} />
        {isUnderWay && <ProgressBar upload={upload} name={name} />}
      </div>
      <div className="flex shrink-0">
        {(status === "failed" || status === "cancelled") && (
          <IconButton icon={RotateCw} label={texts.retry(name)} onClick={() => onRetry(id)} />
        )}
        {onPlace && status === "done" && isPicture(name) && (
          <IconButton icon={ImagePlus} label={texts.place(name)} onClick={() => onPlace(upload)} />
        )}
        <IconButton
          icon={X}
          label={isUnderWay ? texts.cancel(name) : texts.remove(name)}
          onClick={() => (isUnderWay ? onCancel(id) : onRemove(id))}
        />
      </div>
    </li>
  );
}

function State({ upload: { status, sent, size, refusal, error } }: { upload: Upload }) {
  if (status === "failed" || status === "refused") {
    return (
      <div className="flex gap-1.5 text-start text-sm text-danger">
        <CircleAlert aria-hidden size={14} className="mt-0.5 shrink-0" />
        <div className="min-w-0">{refusal ?? <ErrorReason error={error} intent="do" />}</div>
      </div>
    );
  }
  if (status === "done") {
    return (
      <div className="flex items-center gap-1.5 text-sm text-muted">
        <Check aria-hidden size={14} className="shrink-0 text-success" />
        {texts.done} · {formatBytes(size)}
      </div>
    );
  }
  const words =
    status === "waiting"
      ? texts.waiting
      : status === "cancelled"
        ? texts.cancelled
        : sent < size
          ? texts.sending(sent, size)
          : texts.finishing;
  return <div className="text-sm text-muted tabular-nums">{words}</div>;
}

/** Whole percents: what a screen reader may say of them stays calm. */
function ProgressBar({ upload: { sent, size }, name }: { upload: Upload; name: string }) {
  const percent = size > 0 ? Math.min(100, Math.floor((sent / size) * 100)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={texts.progress(name)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="mt-1.5 h-1 overflow-hidden rounded-full bg-line"
    >
      <div className="h-full rounded-full bg-accent transition-[inline-size] duration-150" style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
