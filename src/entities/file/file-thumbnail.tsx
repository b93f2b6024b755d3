import type { File } from "~/connect/contract/files.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asText } from "~/lib/readers.ts";
import { classNames } from "~/ui/class-names.ts";
import { extensionOf } from "./file-facts.ts";
import { FileIcon } from "./file-icon.tsx";
import { useLoadable } from "~/ui/use-loadable.ts";

/**
 * A file's thumbnail: its rendition, a placeholder while that is being made, or the icon of its type. Hidden from
 * screen readers, because the title is next to it, unless the rendition is still being made.
 *
 * @param size `row` beside a title, `card` above it
 * @param isComing whether the rendition is being made
 */
export function FileThumbnail({
  file,
  size,
  isComing,
  onLapsed,
}: {
  file: File;
  size: "row" | "card";
  isComing: boolean;
  onLapsed: () => void;
}) {
  const isCard = size === "card";
  const status = asText(isCard ? file.thumb240By180RenditionStatus : file.thumb120By90RenditionStatus);
  const isThere = !isComing && status !== "Na" && status !== "Failed";
  const [url, onError] = useLoadable(isThere ? pictureUrl(isCard ? file.renditionUrl240By180 : file.renditionUrl) : null, onLapsed);
  const box = isCard ? "aspect-4/3 w-full rounded-lg" : "h-10.5 w-14 rounded-md";
  if (url) {
    return (
      <span className={classNames(box, "block shrink-0 overflow-hidden bg-hover")}>
        <img src={url} alt="" loading="lazy" decoding="async" className="size-full object-contain" onError={onError} />
      </span>
    );
  }
  return (
    <span
      className={classNames(
        box,
        "grid shrink-0 content-center justify-items-center gap-1.5 bg-hover text-muted",
        isComing && "animate-pulse",
      )}
    >
      <FileIcon extension={extensionOf(file)} />
      {isComing && <span className={isCard ? "px-2 text-center text-xs" : "sr-only"}>{texts.coming}</span>}
    </span>
  );
}
