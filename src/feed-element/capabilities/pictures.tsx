import { Suspense, type CSSProperties } from "react";
import type { Picture } from "~/entities/file/file-facts.ts";
import { lazily } from "~/ui/lazily.ts";
import { useRefreshLapsed } from "../element.ts";
import { PictureTile, USUAL_RATIO } from "./picture-tile.tsx";

const PictureGrid = lazily(async () => ({ default: (await import("./picture-grid.tsx")).PictureGrid }));

const MAX_HEIGHT = 480;

/** Pictures beyond these ratios of width to height are cut: a panorama or a long receipt would leave nothing to see. */
const LOWEST_RATIO = 0.5;
const HIGHEST_RATIO = 4;

/** One picture in its own proportions, or a grid, whose room is kept until its code is there. */
export function Pictures({ pictures, elementId }: { pictures: readonly Picture[]; elementId: string | null | undefined }) {
  const refresh = useRefreshLapsed(elementId);
  const [first, second] = pictures;
  if (first && !second) return <PictureTile picture={first} style={roomFor(first)} onLapsed={refresh} />;
  return (
    <Suspense fallback={<div style={{ aspectRatio: pictures.length === 2 ? 2 * USUAL_RATIO : USUAL_RATIO }} />}>
      <PictureGrid pictures={pictures} onLapsed={refresh} />
    </Suspense>
  );
}

/** The room that a lone picture takes, before and after it has loaded. */
function roomFor({ ratio }: Picture): CSSProperties {
  const shape = Math.min(HIGHEST_RATIO, Math.max(LOWEST_RATIO, ratio ?? USUAL_RATIO));
  return { aspectRatio: shape, width: MAX_HEIGHT * shape, maxWidth: "100%" };
}
