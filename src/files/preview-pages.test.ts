import { beforeAll, describe, expect, test } from "vitest";
import type { FilePreviewCollection } from "~/connect/contract/file-previews.ts";
import { trustPicturesOf } from "~/lib/picture-url.ts";
import { isPreviewComing, previewPages } from "./preview-pages.ts";

const ORG = "https://acme.my.salesforce.com";

beforeAll(() => trustPicturesOf([ORG]));

function preview(format: string, status: string, urls: readonly (string | null)[] = []) {
  return { format, status, previewUrls: urls.map((previewUrl, pageNumber) => ({ pageNumber, previewUrl })) };
}

describe("the pages of a preview", () => {
  test("are in the best picture format, counted from 1", () => {
    const previews = [
      preview("Pdf", "Available", [`${ORG}/pdf`]),
      preview("Thumbnail", "Available", [`${ORG}/t0`]),
      preview("Jpg", "Available", [`${ORG}/0`, `${ORG}/1`]),
    ];
    expect(previewPages({ previews })).toEqual([
      { number: 1, url: `${ORG}/0` },
      { number: 2, url: `${ORG}/1` },
    ]);
  });

  test("are in the next format if the best one is missing", () => {
    expect(previewPages({ previews: [preview("Jpg", "NotAvailable"), preview("ThumbnailBig", "Available", [`${ORG}/b`])] })).toEqual([
      { number: 1, url: `${ORG}/b` },
    ]);
  });

  test.each<[string, FilePreviewCollection]>([
    ["a drawing that could run script", { previews: [preview("Svg", "Available", [`${ORG}/a.svg`])] }],
    ["another site", { previews: [preview("Jpg", "Available", ["https://elsewhere.example/a.jpg", "javascript:alert(1)", null])] }],
    ["a malformed answer", { previews: [null, 7, { format: "Jpg", status: "Available", previewUrls: "none" }] as unknown as [] }],
    ["no previews", {}],
  ])("are empty: %s", (_, previews) => {
    expect(previewPages(previews)).toEqual([]);
  });
});

describe("isPreviewComing", () => {
  test.each([
    [[preview("Jpg", "InProgress"), preview("Svg", "NotAvailable")], true],
    [[preview("Jpg", "NotScheduled")], true],
    [[preview("Jpg", "InProgress"), preview("Thumbnail", "Available", [`${ORG}/t`])], false],
    [[preview("Jpg", "NotAvailable"), preview("Svg", "InProgress")], false],
  ])("%j: %s", (previews, isComing) => {
    expect(isPreviewComing({ previews })).toBe(isComing);
  });
});
