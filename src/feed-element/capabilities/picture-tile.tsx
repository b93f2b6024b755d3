import { Image } from "lucide-react";
import { type CSSProperties, type MouseEvent } from "react";
import { entityPlace } from "~/entities/entity-place.ts";
import type { Picture } from "~/entities/file/file-facts.ts";
import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { Link } from "~/ui/link.tsx";
import { useLoadable } from "~/ui/use-loadable.ts";

/**
 * A picture that opens the viewer, and leads to the page of the file for who wants a link. What is still being made, or
 * does not load, keeps its room.
 *
 * @param style its room
 * @param isTile one of several, which share the frame
 * @param onOpen a press on it
 */
export function PictureTile({
  picture,
  style,
  isTile,
  onLapsed,
  onOpen,
}: {
  picture: Picture;
  style: CSSProperties;
  isTile?: boolean;
  onLapsed: () => void;
  onOpen: (event: MouseEvent<HTMLElement>) => void;
}) {
  const { title, file } = picture;
  const [url, onError] = useLoadable(picture.url, onLapsed);
  const place = entityPlace(file.id);
  const frame = classNames("block overflow-hidden bg-hover", !isTile && "rounded-lg");
  if (!url) {
    return (
      <div className={classNames(frame, "grid content-center justify-items-center gap-1 p-2 text-center text-sm text-muted")} style={style}>
        <Image aria-hidden size={24} strokeWidth={1.5} />
        <span className="line-clamp-2" dir="auto">
          {title}
        </span>
        {!picture.url && <span>{messages.capabilities.pictureComing}</span>}
      </div>
    );
  }
  const image = <img src={url} alt={title} loading="lazy" decoding="async" className="size-full object-cover" onError={onError} />;
  const look = classNames(frame, "cursor-zoom-in", isTile && "-outline-offset-4");
  if (place) {
    return (
      <Link to={place} aria-haspopup="dialog" className={look} style={style} onClick={onOpen}>
        {image}
      </Link>
    );
  }
  return (
    <button type="button" aria-haspopup="dialog" className={look} style={style} onClick={onOpen}>
      {image}
    </button>
  );
}
