import { useEffect, useRef, useState } from "react";
import type { Picture } from "~/entities/file/file-facts.ts";
import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { PictureTile, USUAL_RATIO } from "./picture-tile.tsx";

const TILES = 4;

/** Several pictures as a grid of up to four; the last of them says how many more there are. */
export function PictureGrid({ pictures, onLapsed }: { pictures: readonly Picture[]; onLapsed: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that had the focus is gone; the picture behind it takes over.
    if (isOpen) list.current?.children[TILES - 1]?.querySelector("a")?.focus();
  }, [isOpen]);
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
            onLapsed={onLapsed}
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
