import type { OpensPicture } from "~/entities/viewer/use-viewer.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { rowShape, type Tile } from "./gallery-rows.ts";
import { PictureTile } from "./picture-tile.tsx";

/**
 * Several pictures in rows of one height each, in their own proportions. The last says how many more there are, which the
 * viewer has.
 *
 * @param rest how many do not show
 */
export function PictureGrid({
  rows,
  rest,
  onLapsed,
  onOpen,
}: {
  rows: readonly (readonly Tile[])[];
  rest: number;
  onLapsed: () => void;
  onOpen: OpensPicture;
}) {
  const tiles = rows.flatMap((row) => row.map((tile) => ({ ...tile, share: tile.shape / rowShape(row) })));
  return (
    <ul aria-label={messages.capabilities.pictures} className="flex flex-wrap gap-1 overflow-hidden rounded-lg">
      {tiles.map(({ picture, shape, share }, index) => (
        // A little less than its share, for the gaps; growing fills the row.
        <li key={index} className="relative" style={{ flex: `${shape} 1 calc(${share * 100}% - 0.25rem)`, aspectRatio: shape }}>
          <PictureTile picture={picture} isTile style={{ height: "100%" }} onLapsed={onLapsed} onOpen={(event) => onOpen(index, event)} />
          {rest > 0 && index === tiles.length - 1 && (
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={messages.capabilities.morePictures(rest)}
              className="absolute inset-0 grid place-items-center bg-surface/80 text-xl font-semibold text-text -outline-offset-4"
              onClick={(event) => onOpen(index + 1, event)}
            >
              {messages.capabilities.morePicturesShort(rest)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
