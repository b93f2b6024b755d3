import { useEffect, useRef, useState, type CSSProperties } from "react";
import type { Picture } from "~/entities/file/file-facts.ts";
import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { useRefreshLapsed } from "../element.ts";
import { PictureTile } from "./picture-tile.tsx";

const MAX_HEIGHT = 480;

/** As renditions are, where the org does not say. */
const USUAL_RATIO = 3 / 2;

/** Pictures beyond these ratios of width to height are cut: a panorama or a long receipt would leave nothing to see. */
const LOWEST_RATIO = 0.5;
const HIGHEST_RATIO = 4;

const TILES = 4;

/** One picture in its own proportions, or a grid of up to four; the last of them says how many more there are. */
export function PictureGrid({ pictures, elementId }: { pictures: readonly Picture[]; elementId: string | null | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  const refresh = useRefreshLapsed(elementId);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that had the focus is gone; the picture behind it takes over.
    if (isOpen) list.current?.children[TILES - 1]?.querySelector("a")?.focus();
  }, [isOpen]);
  const [first] = pictures;
  if (pictures.length === 1 && first) return <PictureTile picture={first} style={roomFor(first)} onLapsed={refresh} />;
  const rest = isOpen ? 0 : Math.max(0, pictures.length - TILES);
  const shown = rest > 0 ? pictures.slice(0, TILES) : pictures;
  return (
    <ul ref={list} aria-label={messages.capabilities.pictures} className="grid grid-cols-2 gap-1 overflow-hidden rounded-lg">
      {shown.map((picture, index) => (
        <li key={index} className={classNames("relative", shown.length === 3 && index === 0 && "row-span-2")}>
          <PictureTile
            picture={picture}
            isTile
            style={shown.length === 3 && index === 0 ? { height: "100%" } : { aspectRatio: USUAL_RATIO }}
            onLapsed={refresh}
          />
          {rest > 0 && index === TILES - 1 && (
            <button
              type="button"
              aria-label={messages.capabilities.morePictures(rest)}
              className="absolute inset-0 grid place-items-center bg-surface/80 text-xl font-semibold text-text -outline-offset-4"
              onClick={() => setIsOpen(true)}
            >
              {messages.capabilities.morePicturesShort(rest)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The room that a lone picture takes, before and after it has loaded. */
function roomFor({ ratio }: Picture): CSSProperties {
  const shape = Math.min(HIGHEST_RATIO, Math.max(LOWEST_RATIO, ratio ?? USUAL_RATIO));
  return { aspectRatio: shape, width: MAX_HEIGHT * shape, maxWidth: "100%" };
}
