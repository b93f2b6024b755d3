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
  test("come in the best format that is a picture, counted from 1", () => {
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

  test("come in the next format where the best one is not there", () => {
    expect(previewPages({ previews: [preview("Jpg", "NotAvailable"), preview("ThumbnailBig", "Available", [`${ORG}/b`])] })).toEqual([
      { number: 1, url: `${ORG}/b` },
    ]);
  });

  test.each<[string, FilePreviewCollection]>([
    ["of a drawing that could act", { previews: [preview("Svg", "Available", [`${ORG}/a.svg`])] }],
    ["of another site", { previews: [preview("Jpg", "Available", ["https://elsewhere.example/a.jpg", "javascript:alert(1)", null])] }],
    ["of a malformed answer", { previews: [null, 7, { format: "Jpg", status: "Available", previewUrls: "none" }] as unknown as [] }],
    ["of none", {}],
  ])("are none: %s", (_, previews) => {
    expect(previewPages(previews)).toEqual([]);
  });
});

describe("a preview is on its way", () => {
  test.each([
    [[preview("Jpg", "InProgress"), preview("Svg", "NotAvailable")], true],
    [[preview("Jpg", "NotScheduled")], true],
    [[preview("Jpg", "InProgress"), preview("Thumbnail", "Available", [`${ORG}/t`])], false],
    [[preview("Jpg", "NotAvailable"), preview("Svg", "InProgress")], false],
  ])("%j: %s", (previews, isComing) => {
    expect(isPreviewComing({ previews })).toBe(isComing);
  });
});
