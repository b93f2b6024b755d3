import { Suspense, type CSSProperties } from "react";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Picture } from "~/entities/file/file-facts.ts";
import { useViewer } from "~/entities/viewer/use-viewer.tsx";
import { lazily } from "~/ui/lazily.ts";
import { useRefreshLapsed } from "../element.ts";
import { galleryRows, galleryShape, USUAL_RATIO } from "./gallery-rows.ts";
import { PictureTile } from "./picture-tile.tsx";

const PictureGrid = lazily(() => import("./picture-grid.tsx"), "PictureGrid");

const MAX_HEIGHT = 480;

/** Pictures beyond these ratios of width to height are cut: a panorama or a long receipt would leave nothing to see. */
const LOWEST_RATIO = 0.5;
const HIGHEST_RATIO = 4;

/** One picture in its own proportions, or a grid, whose room is kept until its code is there. A press looks at it closely. */
export function Pictures({ pictures, elementId }: { pictures: readonly Picture[]; elementId: string | null | undefined }) {
  const onLapsed = useRefreshLapsed(elementId);
  const [onOpen, viewer] = useViewer({ pictures, source: [FEED_ELEMENTS, elementId ?? ""], onLapsed });
  const [first, second] = pictures;
  const rows = galleryRows(pictures);
  return (
    <>
      {first && !second && <PictureTile picture={first} style={roomFor(first)} onLapsed={onLapsed} onOpen={(event) => onOpen(0, event)} />}
      {second && (
        <Suspense fallback={<div style={{ aspectRatio: galleryShape(rows) }} />}>
          <PictureGrid rows={rows} rest={pictures.length - rows.flat().length} onLapsed={onLapsed} onOpen={onOpen} />
        </Suspense>
      )}
      {viewer}
    </>
  );
}

/** The room that a lone picture takes, before and after it has loaded: no more than it has pixels. */
function roomFor({ ratio, width }: Picture): CSSProperties {
  const shape = Math.min(HIGHEST_RATIO, Math.max(LOWEST_RATIO, ratio ?? USUAL_RATIO));
  return { aspectRatio: shape, width: Math.min(MAX_HEIGHT * shape, Math.max(width, 48)), maxWidth: "100%" };
}
