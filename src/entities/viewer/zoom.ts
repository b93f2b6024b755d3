/** How a picture is looked at: its enlargement, and how far its middle is from the middle of the stage, in pixels. */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

/** A place on the stage, in pixels from its middle. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The whole picture. */
export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };

/** By how much one press of a key or button enlarges. */
export const STEP = 1.5;

/** How large a double click makes the picture. */
const CLOSE = 2.5;

const LARGEST = 8;

/** Enlarges by a factor; what is at the point stays there. Never smaller than the whole picture. */
export function zoomBy(zoom: Zoom, factor: number, at: Point = { x: 0, y: 0 }): Zoom {
  const scale = Math.min(LARGEST, Math.max(1, zoom.scale * factor));
  // Factors of steps up and down do not quite meet again at 1.
  if (scale < 1.01) return WHOLE;
  const by = scale / zoom.scale;
  return { scale, x: at.x - (at.x - zoom.x) * by, y: at.y - (at.y - zoom.y) * by };
}

/** Close to the point, or the whole picture again. */
export function toggleZoom(zoom: Zoom, at: Point): Zoom {
  return zoom.scale > 1 ? WHOLE : zoomBy(zoom, CLOSE, at);
}

/** Moves the picture, as far as its edges are beyond those of the stage. @param picture its size at a scale of 1 */
export function moveBy(zoom: Zoom, by: Point, picture: Size, stage: Size): Zoom {
  const roomX = Math.max(0, (picture.width * zoom.scale - stage.width) / 2);
  const roomY = Math.max(0, (picture.height * zoom.scale - stage.height) / 2);
  return { scale: zoom.scale, x: within(zoom.x + by.x, roomX), y: within(zoom.y + by.y, roomY) };
}

function within(value: number, room: number): number {
  return Math.min(room, Math.max(-room, value));
}
