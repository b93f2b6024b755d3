import { ImageOff } from "lucide-react";
import { useState, type CSSProperties, type Ref } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { originalUrl, sizeOf, type ViewedPicture } from "./viewed-picture.ts";

/**
 * A picture as large as the stage and its own size allow: at first what is loaded already, then the original over it.
 *
 * @param style how it is moved and enlarged
 */
export function StagePicture({
  picture,
  style,
  isMoving,
  onLapsed,
  ref,
}: {
  picture: ViewedPicture;
  style: CSSProperties;
  isMoving: boolean;
  onLapsed?: () => void;
  ref: Ref<HTMLDivElement>;
}) {
  const [failed, setFailed] = useState<readonly string[]>([]);
  const original = originalUrl(picture.file);
  const urls = [picture.url, original].flatMap((url) => (url === null || failed.includes(url) ? [] : url));
  const size = sizeOf(picture.file);
  const ratio = size ? size.width / size.height : picture.ratio;
  const room: CSSProperties = ratio
    ? { aspectRatio: ratio, width: `min(100cqw, ${ratio} * 100cqh${size ? `, ${size.width}px` : ""})` }
    : { width: "100cqw", height: "100cqh" };
  if (urls.length === 0) {
    return (
      <div ref={ref} className="grid justify-items-center gap-2 p-6 text-center text-muted">
        <ImageOff aria-hidden size={32} strokeWidth={1.5} />
        {picture.url === null && original === null ? messages.capabilities.pictureComing : messages.app.couldNotLoad}
      </div>
    );
  }
  return (
    <div
      ref={ref}
      className={isMoving ? "relative shrink-0" : "relative shrink-0 transition-transform duration-150"}
      style={{ ...room, ...style }}
    >
      {urls.map((url, index) => (
        <img
          key={url}
          src={url}
          // One picture to all who do not see it.
          alt={index === 0 ? picture.title : ""}
          draggable={false}
          className="absolute inset-0 size-full object-contain select-none"
          onError={() => {
            setFailed([...failed, url]);
            onLapsed?.();
          }}
        />
      ))}
    </div>
  );
}
