import { describe, expect, it } from "vitest";
import { nameMatch } from "./name-match.ts";

const matches = (search: string, name: string) => nameMatch(search)?.(name) ?? null;

describe("a name", () => {
  it("matches where each word of the search begins one of its words", () => {
    expect(matches("we jo", "Jonas Weber")).toBe(2);
    expect(matches("jo", "Jonas Weber")).toBe(1);
    expect(matches("jonas weber", "Jonas Weber")).toBe(0);
    expect(matches("onas", "Jonas Weber")).toBeNull();
    expect(matches("jo xy", "Jonas Weber")).toBeNull();
    expect(matches("ben", "Ben-Hur")).toBe(1);
    expect(matches("hur", "Ben-Hur")).toBe(2);
  });

  it("matches whatever its case, accents and special letters", () => {
    expect(matches("yildiz", "Emre Yıldız")).toBe(2);
    expect(matches("YILDIZ", "Emre Yıldız")).toBe(2);
    expect(matches("jørgen", "Jorgen")).toBe(0);
    expect(matches("大阪", "大阪工場")).toBe(1);
  });

  it("follows wildcards and quotes as the org does", () => {
    expect(matches("*plan", "Floorplan 2026")).toBe(2);
    expect(matches("h?ron", "Heron 2")).toBe(2);
    expect(matches("h*n", "Heron 2")).toBe(2);
    expect(matches('"heron 2"', "Project Heron 2")).toBe(2);
    expect(matches('"heron 2"', "2 Heron")).toBeNull();
    expect(matches('"heron 2', "Heron 2")).toBe(0);
  });

  it("takes other signs as they are", () => {
    expect(matches("R&D (new)", "R&D (new)")).toBe(0);
    expect(matches("a.b", "axb")).toBeNull();
  });
});

it("nothing is looked for without letters", () => {
  expect(nameMatch("")).toBeNull();
  expect(nameMatch(' * ?? "" ')).toBeNull();
});
