import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_FILE_SIZE } from "~/connect/file-upload.ts";
import { uploadRefusal } from "./upload-refusal.ts";

describe("what is not even sent", () => {
  test("is what is too large or empty", () => {
    expect(uploadRefusal({ name: "film.mp4", size: MAX_FILE_SIZE + 1 })).toMatch(/larger than 2 GB/);
    expect(uploadRefusal({ name: "film.mp4", size: MAX_FILE_SIZE })).toBeNull();
    expect(uploadRefusal({ name: "a.txt", size: 0 })).toMatch(/nothing in it/);
  });

  test.each(["setup.exe", "SETUP.EXE", "invoice.pdf.scr", "run.bat.", "run.cmd  ", "a.lnk"])("is a program: %j", (name) => {
    expect(uploadRefusal({ name, size: 1 })).toMatch(/program/i);
  });

  test.each(["report.pdf", "page.html", "logo.svg", "exe", "my.exe.zip", "application.docx", "", ".com.txt"])("is not %j", (name) => {
    expect(uploadRefusal({ name, size: 1 })).toBeNull();
  });

  test("is a program in whatever letters", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("ExE", "bAT", "Msi"), fc.stringMatching(/^[. ]*$/), (name, extension, end) => {
        expect(uploadRefusal({ name: `${name}.${extension}${end}`, size: 1 })).not.toBeNull();
      }),
    );
  });
});
