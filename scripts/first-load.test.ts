import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { filesOfPage, firstLoad, firstTexts, staticImports } from "./first-load.mjs";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function build(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe("the first load", () => {
  it("consists of the page's scripts, preloaded chunks and style sheets, without icons and other pages", () => {
    const page = `
      <link rel="icon" href="./icon.svg">
      <link rel="preload" href="./config.json" as="fetch" crossorigin>
      <script type="module" crossorigin src="./assets/start.js"></script>
      <link rel="modulepreload" crossorigin href="/assets/app.js">
      <link rel="stylesheet" href="./assets/theme.css"><script>inline()</script>`;
    expect(filesOfPage(page)).toEqual(["assets/start.js", "assets/app.js", "assets/theme.css"]);
  });

  it("includes static imports and re-exports, but not dynamic imports", () => {
    const code = `import{a as e,$ as t}from"./a.js";import*as n from"./b.js";import r,{s}from'./c.js';import"./d.js";export{x}from"./e.js";const l=()=>import("./later.js");f("import y from","./text.js")`;
    expect(staticImports(code)).toEqual(["./a.js", "./b.js", "./c.js", "./d.js", "./e.js"]);
  });

  it("includes the first view's texts in one language", () => {
    const code = `const l={en:()=>p(()=>import("./texts-en.D1.js"),[]),"en-XA":()=>import("./texts-en-XA.D2.js"),later:()=>import("./texts-en-late.D3.js")}`;
    expect(firstTexts(code)).toEqual(["./texts-en.D1.js"]);
  });

  it("counts each file once, compressed, including chunks that the page does not name", () => {
    const folder = build({
      "index.html":
        '<script type="module" src="./assets/start.js"></script><link rel="modulepreload" href="./assets/app.js"><link rel="stylesheet" href="./assets/a.css">',
      "assets/start.js": 'import("./lazy.js");import{a}from"./runtime.js";',
      "assets/app.js": 'import{a}from"./runtime.js";import{b}from"./start.js";',
      "assets/app.js.br": "12345",
      "assets/runtime.js": "export{a}",
      "assets/lazy.js": "heavy()".repeat(1000),
      "assets/a.css": "body{color:red}".repeat(1000),
    });
    const files = firstLoad(folder);
    expect(files.map(({ name }) => name)).toEqual(["start.js", "runtime.js", "app.js", "a.css"]);
    expect(files.find(({ name }) => name === "app.js")?.bytes).toBe("12345".length);
    expect(files.find(({ name }) => name === "runtime.js")?.bytes).toBe("export{a}".length);
    expect(files.find(({ name }) => name === "a.css")?.bytes).toBeLessThan(100);
  });

  it("is an error if there is no build", () => {
    expect(() => firstLoad(join(tmpdir(), "no-such-build"))).toThrow("npm run build");
    expect(() => firstLoad(build({ "index.html": "<p>Hello</p>" }))).toThrow("names no script");
  });
});
