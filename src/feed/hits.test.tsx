import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { hitPattern, hitsIn } from "./hits.ts";

function found(content: ReactNode, search: string): string[] {
  const { container } = render(content);
  const pattern = hitPattern(search);
  return pattern ? hitsIn(container, pattern).map(String) : [];
}

describe("what a search has found", () => {
  it("is marked wherever it stands in the text, whatever its case", () => {
    const text = (
      <p>
        Heron and <b>herons</b>
      </p>
    );
    expect(found(text, "heron")).toEqual(["Heron", "heron"]);
    expect(found(<p>Bike, box and lock</p>, "box bike")).toEqual(["Bike", "box"]);
  });

  it("begins where a word does, unless the search begins with a wildcard or the script has no spaces", () => {
    expect(found(<p>in brushing: Inga</p>, "in")).toEqual(["in", "In"]);
    expect(found(<p>in brushing</p>, "*in")).toEqual(["in", "in"]);
    expect(found(<p>電動自転車です</p>, "自転車")).toEqual(["自転車"]);
  });

  it("follows wildcards", () => {
    expect(found(<p>gearbox gear</p>, "gear*")).toEqual(["gear", "gear"]);
    expect(found(<p>gearbox gearlox</p>, "g*box")).toEqual(["gearbox"]);
    expect(found(<p>cat cut c t</p>, "c?t")).toEqual(["cat", "cut"]);
  });

  it("takes words in quotes together", () => {
    expect(found(<p>old harbour, harbour old</p>, '"old harbour"')).toEqual(["old harbour"]);
    expect(found(<p>old harbour</p>, '"old har')).toEqual(["old har"]);
  });

  it("takes signs as they are", () => {
    expect(found(<p>{"#R&D (again) a.b axb"}</p>, "#R&D (again) a.b")).toEqual(["#R&D", "(again)", "a.b"]);
  });

  it("is not looked for in buttons, times and fields", () => {
    const others = (
      <>
        <button type="button">like</button>
        <time>like</time>
        <textarea defaultValue="like" />
        <p>like</p>
      </>
    );
    expect(found(others, "like")).toEqual(["like"]);
  });

  it.each(["", "  ", "*", "? *"])("is nothing for %j", (search) => {
    expect(found(<p>a * ?</p>, search)).toEqual([]);
  });
});
