import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blobType, isInlineType, SAVE_ONLY, safeBlob } from "./blob-types.ts";

const DANGEROUS = [
  "text/html",
  "image/svg+xml",
  "application/xhtml+xml",
  "text/xml",
  "application/xml",
  "text/javascript",
  "application/xslt+xml",
  "multipart/x-mixed-replace",
  "text/css",
];

describe("a blob's type", () => {
  test.each(["image/png", "IMAGE/PNG", " image/jpeg ", "application/pdf", "text/plain; charset=utf-8", "video/mp4"])(
    "%j may be shown",
    (type) => {
      expect(isInlineType(type)).toBe(true);
    },
  );

  test.each([...DANGEROUS, "", null, undefined, "*/*", "image/*", "text/plain, text/html", "image/png/text/html"])(
    "%j may only be saved",
    (type) => {
      expect(blobType(type)).toBe(SAVE_ONLY);
    },
  );

  test("is one of the allowed types, whatever the source says", () => {
    const noise = fc.string({ maxLength: 8 });
    const hostile = fc.tuple(
      noise,
      fc.constantFrom(...DANGEROUS, "image/png", "text/plain"),
      noise,
      fc.constantFrom(";", ",", "\n", "\0", "", " ", "\t;"),
      fc.constantFrom(...DANGEROUS),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          hostile.map((parts) => parts.join("")),
        ),
        (type) => {
          const found = blobType(type);
          expect(found).toMatch(
            /^(?:(?:image\/(?:png|jpeg|gif|webp|avif|bmp))|(?:video|audio)\/[a-z0-9]+|application\/(?:pdf|octet-stream)|text\/plain)$/,
          );
          expect(found).not.toMatch(/html|svg|xml|script/);
        },
      ),
    );
  });

  test("is never a dangerous one, in any case and with any parameters", () => {
    const anyCase = (type: string) =>
      fc
        .array(fc.boolean(), { minLength: type.length, maxLength: type.length })
        .map((ups) => [...type].map((letter, i) => (ups[i] ? letter.toUpperCase() : letter)).join(""));
    fc.assert(
      fc.property(fc.constantFrom(...DANGEROUS).chain(anyCase), fc.string(), fc.string({ maxLength: 3 }), (type, parameter, space) => {
        expect(blobType(`${space}${type};${parameter}`)).toBe(SAVE_ONLY);
      }),
    );
  });

  test("is replaced before the blob gets a URL", () => {
    expect(safeBlob(new Blob(["<script>"], { type: "text/html" })).type).toBe(SAVE_ONLY);
    expect(safeBlob(new Blob(["x"], { type: "image/png" }))).toMatchObject({ type: "image/png", size: 1 });
  });
});
