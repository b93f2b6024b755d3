import { Image } from "lucide-react";
import { useState, type CSSProperties } from "react";
import { entityPlace } from "~/entities/entity-place.ts";
import type { Picture } from "~/entities/file/file-facts.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asText } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { classNames } from "~/ui/class-names.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { Link } from "~/ui/link.tsx";

/** Of width to height as renditions have it, where the org does not say. */
export const USUAL_RATIO = 3 / 2;

/**
 * A picture that leads to the page of the file. What is still being made, or does not load, keeps its room.
 *
 * @param style its room
 * @param isTile one of several, which share the frame
 */
export function PictureTile({
  picture,
  style,
  isTile,
  onLapsed,
}: {
  picture: Picture;
  style: CSSProperties;
  isTile?: boolean;
  onLapsed: () => void;
}) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const { title, url, file } = picture;
  const place = entityPlace(file.id);
  const href = safeHref(asText(file.downloadUrl));
  const frame = classNames("block overflow-hidden bg-hover", !isTile && "rounded-lg");
  if (!url || url === failedUrl) {
    return (
      <div className={classNames(frame, "grid content-center justify-items-center gap-1 p-2 text-center text-sm text-muted")} style={style}>
        <Image aria-hidden size={24} strokeWidth={1.5} />
        <span className="line-clamp-2" dir="auto">
          {title}
        </span>
        {!url && <span>{messages.capabilities.pictureComing}</span>}
      </div>
    );
  }
  const image = (
    <img
      src={url}
      alt={title}
      loading="lazy"
      decoding="async"
      className="size-full object-cover"
      onError={() => {
        setFailedUrl(url);
        onLapsed();
      }}
    />
  );
  const look = classNames(frame, isTile && "-outline-offset-4");
  if (place) {
    return (
      <Link to={place} className={look} style={style}>
        {image}
      </Link>
    );
  }
  if (!href) {
    return (
      <div className={frame} style={style}>
        {image}
      </div>
    );
  }
  return (
    <ExternalLink href={href} className={look} style={style}>
      {image}
    </ExternalLink>
  );
}
