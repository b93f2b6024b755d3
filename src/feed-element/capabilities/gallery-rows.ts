import type { Picture } from "~/entities/file/file-facts.ts";

/** Of width to height as renditions have it, where the org does not say. */
export const USUAL_RATIO = 3 / 2;

/** How many pictures show; the viewer has the others. */
export const TILES = 4;

/** Beyond these proportions pictures are cut, so that none becomes a stripe beside the others. */
const LOWEST = 0.75;
const HIGHEST = 2;

/** A picture in a row, and its width divided by its height there. */
export interface Tile {
  picture: Picture;
  shape: number;
}

/** Pictures in rows: upright ones in one, else two in a row. One that has a row of its own is wide. */
export function galleryRows(pictures: readonly Picture[]): Tile[][] {
  const tiles = pictures.slice(0, TILES).map((picture) => ({
    picture,
    shape: Math.min(HIGHEST, Math.max(LOWEST, picture.ratio ?? USUAL_RATIO)),
  }));
  if (tiles.length < 3 || tiles.every(({ shape }) => shape < 1)) return [tiles];
  const [first, ...others] = tiles;
  return tiles.length === 3 && first ? [[{ ...first, shape: HIGHEST }], others] : [tiles.slice(0, 2), tiles.slice(2)];
}

/** The sum of the shapes of a row: its width divided by its height. */
export function rowShape(row: readonly Tile[]): number {
  return row.reduce((sum, { shape }) => sum + shape, 0);
}

/** The width of all rows divided by their height. */
export function galleryShape(rows: readonly (readonly Tile[])[]): number {
  return 1 / rows.reduce((sum, row) => sum + 1 / rowShape(row), 0);
}
