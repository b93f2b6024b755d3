import { Dialog } from "@base-ui/react/dialog";
import { Download, File, X, ZoomIn, ZoomOut } from "lucide-react";
import type { AnyKind } from "~/data/records.ts";
import { messages } from "~/lib/messages/messages.ts";
import { pictureMessages as texts } from "~/lib/messages/pictures.ts";
import { formatPercent } from "~/lib/plural.ts";
import { useConnection } from "~/session/session-context.tsx";
import { IconButton, iconLook } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { entityPlace } from "../entity-place.ts";
import { fileHref } from "../file/file-href.ts";
import { SavingLink } from "../file/saving-link.tsx";
import type { ViewedPicture } from "./viewed-picture.ts";
import { STEP, type Zoom, zoomBy } from "./zoom.ts";

/** What can be done with the picture that is looked at. */
export function ViewerTools({
  picture: { file, title },
  source,
  zoom,
  change,
  onClose,
}: {
  picture: ViewedPicture;
  source: readonly [kind: AnyKind, id: string];
  zoom: Zoom;
  change: (next: (zoom: Zoom) => Zoom) => void;
  onClose: () => void;
}) {
  const connection = useConnection();
  const place = entityPlace(file?.id);
  const href = file && fileHref(connection, file);
  return (
    <>
      <IconButton
        icon={ZoomOut}
        label={texts.zoomOut}
        aria-disabled={zoom.scale === 1 || undefined}
        className="aria-disabled:opacity-50"
        onClick={() => change((current) => zoomBy(current, 1 / STEP))}
      />
      <output className="w-12 text-center text-sm text-muted tabular-nums max-sm:sr-only">{formatPercent(zoom.scale)}</output>
      <IconButton icon={ZoomIn} label={texts.zoomIn} onClick={() => change((current) => zoomBy(current, STEP))} />
      {href && (
        <SavingLink
          href={href}
          file={file}
          source={source}
          aria-label={messages.capabilities.download(title)}
          data-tip={messages.capabilities.download(title)}
          className={iconLook(false)}
        >
          <Download aria-hidden size={18} strokeWidth={1.75} />
        </SavingLink>
      )}
      {place && (
        <Link to={place} aria-label={texts.openFile} data-tip={texts.openFile} className={iconLook(false)} onClick={onClose}>
          <File aria-hidden size={18} strokeWidth={1.75} />
        </Link>
      )}
      <Dialog.Close render={<IconButton icon={X} label={messages.app.close} />} />
    </>
  );
}
