import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageCommand } from "./child.mjs";
import { root } from "./paths.mjs";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that a file with this text breaks when it stands at this path. */
function brokenBy(path: string, text: string): string[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { stdout } = spawnSync(process.execPath, [packageCommand("oxlint"), "-f", "json", path], { cwd: folder, encoding: "utf8" });
  const { diagnostics }: { diagnostics: { code: string }[] } = JSON.parse(stdout);
  return diagnostics.map(({ code }) => code);
}

describe("imports run one way", () => {
  it.each([
    ["src/lib/a.ts", "~/connect/b.ts"],
    ["src/ui/a.ts", "~/connect/b.ts"],
    ["src/connect/a.ts", "~/ui/b.ts"],
    ["src/session/a.ts", "~/feed-element/b.ts"],
    ["src/entities/a.ts", "~/feed-element/b.ts"],
    ["src/feed-element/capabilities/a.ts", "~/feed/b.ts"],
    ["src/feed/a.ts", "~/groups/b.ts"],
    ["src/groups/a.ts", "~/people/b.ts"],
    ["src/groups/a.ts", "~/app/b.ts"],
    ["src/a-place-to-come/a.ts", "~/groups/b.ts"],
    ["src/groups/a.ts", "../feed/b.ts"],
    ["src/app/a.ts", "../../local-org/b.ts"],
    ["local-org/a.ts", "../src/session/b.ts"],
  ])("%s cannot import %s", (path, imported) => {
    expect(brokenBy(path, `export const a = import("${imported}");\n`)).toEqual(["eslint(no-restricted-imports)"]);
  });

  it.each([
    ["src/ui/a.ts", "~/lib/b.ts"],
    ["src/feed-element/capabilities/a.ts", "../b.ts"],
    ["src/feed/a.ts", "~/compose/b.ts"],
    ["src/feed-element/a.ts", "~/entities/person/b.ts"],
    ["src/groups/a.ts", "~/feed/b.ts"],
    ["src/app/a.ts", "~/groups/b.ts"],
    ["local-org/a.ts", "../src/connect/b.ts"],
  ])("%s can import %s", (path, imported) => {
    expect(brokenBy(path, `export const a = import("${imported}");\n`)).toEqual([]);
  });

  it("lets the client have the contract's types, but not its schemas", () => {
    expect(brokenBy("src/connect/a.ts", 'export type { A } from "./contract/a.ts";\n')).toEqual([]);
    expect(brokenBy("src/connect/a.ts", 'export { a } from "./contract/a.ts";\n')).toEqual(["eslint(no-restricted-imports)"]);
  });
});

describe("HTML sinks", () => {
  it("are refused", () => {
    expect(brokenBy("src/ui/a.ts", 'document.body.innerHTML = "";\n')).toEqual(["eslint(no-restricted-properties)"]);
    expect(brokenBy("src/ui/a.tsx", 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;\n')).toEqual(["react(no-danger)"]);
  });
});
