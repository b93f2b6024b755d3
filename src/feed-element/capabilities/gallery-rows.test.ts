import { expect, test } from "vitest";
import type { Picture } from "~/entities/file/file-facts.ts";
import { galleryRows, galleryShape, rowShape } from "./gallery-rows.ts";

function pictures(...ratios: (number | null)[]): Picture[] {
  return ratios.map((ratio) => ({ ratio, title: "", url: null, width: Infinity, file: {} }));
}

const shapes = (...ratios: (number | null)[]) => galleryRows(pictures(...ratios)).map((row) => row.map(({ shape }) => shape));

test("two pictures share a row in their own proportions", () => {
  expect(shapes(1.6, 0.8)).toEqual([[1.6, 0.8]]);
});

test("a panorama and a long receipt are cut, and a picture of unknown size is taken for a usual one", () => {
  expect(shapes(9, 0.1)).toEqual([[2, 0.75]]);
  expect(shapes(null, 1)).toEqual([[1.5, 1]]);
});

test("upright pictures stand in one row, others two in each", () => {
  expect(shapes(0.8, 0.8, 0.8, 0.8)).toEqual([[0.8, 0.8, 0.8, 0.8]]);
  expect(shapes(1, 1, 1, 1)).toEqual([[1, 1], [1, 1]]); // prettier-ignore
  expect(shapes(1, 1, 1)).toEqual([[2], [1, 1]]);
});

test("no more than four show", () => {
  expect(shapes(...Array<number>(120).fill(1)).flat()).toHaveLength(4);
});

test("rows of one width are as high together as the whole says", () => {
  const rows = galleryRows(pictures(1, 2, 1.5, 0.9));
  const height = rows.map((row) => 600 / rowShape(row)).reduce((sum, each) => sum + each, 0);
  expect(600 / height).toBeCloseTo(galleryShape(rows));
});
