import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageCommand } from "./child.mjs";
import { importFault } from "./lint/layers.mjs";
import { ALLOWED, TO_GO } from "./lint/module-state-list.mjs";
import { root } from "./paths.mjs";

let folder: string;

beforeAll(() => {
  // The rules compare real paths.
  folder = realpathSync(mkdtempSync(join(tmpdir(), "lint-rules-")));
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  cpSync(join(root, "scripts", "lint"), join(folder, "scripts", "lint"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Diagnostic {
  code: string;
  message: string;
  filename: string;
}

/** The linter's diagnostics for these files, by path. */
function faultsIn(files: Record<string, string>): Diagnostic[] {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const args = [packageCommand("oxlint"), "-f", "json", ...Object.keys(files)];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  return diagnostics;
}

/** The rules broken by a file with this text and path. */
function brokenBy(path: string, text: string): string[] {
  return faultsIn({ [path]: text }).map(({ code }) => code);
}

/** Which of these modules break a rule. All are linted in one run, which takes as long as one. */
function whichBreak(rule: string, texts: readonly string[], path = (index: number) => `src/feed/module-${index}.ts`): string[] {
  const faults = faultsIn(Object.fromEntries(texts.map((text, index) => [path(index), `${text}\n`])));
  return texts.filter((_, index) => faults.some(({ code, filename }) => code === rule && filename === path(index)));
}

describe("imports run one way", () => {
  it.each([
    ["src/lib/a.ts", "~/connect/b.ts"],
    ["src/ui/a.ts", "~/connect/b.ts"],
    ["src/ui/a.ts", "~/session/b.ts"],
    ["src/connect/a.ts", "~/ui/b.ts"],
    ["src/session/a.ts", "~/data/b.ts"],
    ["src/session/a.ts", "~/feed-element/b.ts"],
    ["src/data/a.ts", "~/entities/b.ts"],
    ["src/entities/a.ts", "~/feed-element/b.ts"],
    ["src/feed-element/capabilities/a.ts", "~/feed/b.ts"],
    ["src/feed/a.ts", "~/groups/b.ts"],
    ["src/groups/a.ts", "~/people/b.ts"],
    ["src/groups/a.ts", "~/app/b.ts"],
    ["src/a-place-to-come/a.ts", "~/groups/b.ts"],
    ["src/groups/a.ts", "../feed/b.ts"],
    ["src/groups/list/a.ts", "../../feed/b.ts"],
    ["src/app/a.ts", "../../local-org/b.ts"],
    ["src/app/a.ts", "~/testing/b.ts"],
    ["src/a.ts", "~/testing/b.ts"],
    ["src/connect/contract/a.ts", "~/lib/b.ts"],
    ["local-org/a.ts", "../src/session/b.ts"],
    ["local-org/a.ts", "~/connect/b.ts"],
  ])("%s must not import %s", (path, imported) => {
    expect(importFault(path, imported)).toEqual(expect.any(String));
  });

  it.each([
    ["src/a.ts", "./app/b.ts"],
    ["src/a.ts", "~/app/b.ts"],
    ["src/ui/a.ts", "~/lib/b.ts"],
    ["src/feed-element/capabilities/a.ts", "../b.ts"],
    ["src/feed/a.ts", "~/compose/b.ts"],
    ["src/feed-element/a.ts", "~/entities/person/b.ts"],
    ["src/entities/a.ts", "~/data/b.ts"],
    ["src/data/a.ts", "~/session/b.ts"],
    ["src/session/a.ts", "~/ui/b.ts"],
    ["src/groups/a.ts", "~/feed/b.ts"],
    ["src/groups/a.ts", "react"],
    ["src/app/a.ts", "~/groups/b.ts"],
    ["src/testing/a.ts", "~/app/b.ts"],
    ["src/lib/a.test.ts", "~/testing/b.ts"],
    ["local-org/a.ts", "../src/connect/b.ts"],
    ["local-org/a.ts", "./store/b.ts"],
  ])("%s may import %s", (path, imported) => {
    expect(importFault(path, imported)).toBeNull();
  });

  it("a message lists what a folder may import", () => {
    expect(importFault("src/data/a.ts", "~/feed/b.ts")).toBe("data does not import feed. It imports session, ui, connect, lib.");
  });

  it("every form of import is checked", () => {
    const forms = [
      'import "~/feed/b.ts";',
      'export { a } from "~/feed/b.ts";',
      'export type { A } from "~/feed/b.ts";',
      'export * from "~/feed/b.ts";',
      'export const a = import("~/feed/b.ts");',
      'export type A = import("~/feed/b.ts").B;',
    ];
    expect(whichBreak("house(layers)", forms, (index) => `src/compose/module-${index}.ts`)).toEqual(forms);
    expect(whichBreak("house(layers)", forms, (index) => `src/compose/module-${index}.test.ts`)).toEqual([]);
    expect(whichBreak("house(layers)", forms, (index) => `local-org/module-${index}.ts`)).toEqual(forms);
  });

  it("the client may import the contract's types, but not its schemas", () => {
    expect(brokenBy("src/connect/a.ts", 'export type { A } from "./contract/a.ts";\n')).toEqual([]);
    expect(brokenBy("src/connect/a.ts", 'export { a } from "./contract/a.ts";\n')).toEqual(["eslint(no-restricted-imports)"]);
    expect(brokenBy("src/connect/contract/a.ts", 'export { z } from "zod";\n')).toEqual([]);
  });

  it("the router's own link components are forbidden", () => {
    expect(brokenBy("src/groups/a.ts", 'export { Link } from "react-router";\n')).toEqual(["eslint(no-restricted-imports)"]);
  });
});

describe("module-level state", () => {
  it("is forbidden", () => {
    const states = [
      "let a = 1;",
      "export let a = 1;",
      "const a = new Map<string, string>();",
      "const a = new WeakMap();",
      "const a: string[] = [];",
      'export const a = ["b"];',
      'export const a = new Set(["b"]);',
      "const a = createContext(new Set());",
      "const a = new BroadcastChannel('b');",
      'const a = safeStorage("local");',
      'const a = new Set(["b"]);\nexport const add = () => a.add("c");',
      "const a = { b: { c: 1 } };\nexport const set = () => { a.b.c = 2; };",
      "const a = { b: 1 };\nexport const set = () => { a.b++; };",
      "const a = { b: 1 };\nexport const set = () => Object.assign(a, { b: 2 });",
      "const a = [1];\nexport const clear = () => { delete a[0]; };",
      "export class A { static a = 1; }",
    ];
    expect(whichBreak("house(module-state)", states)).toEqual(states);
  });

  it("does not include constants", () => {
    const constants = [
      "export const a = 1;",
      "const a: readonly string[] = [];",
      'export const a = ["b"] as const;',
      "export const a: ReadonlySet<string> = new Set();",
      'const a = new Set(["b"]);\nexport const has = () => a.has("b");',
      "export const a = { b: 1 };",
      "export const a = () => new Map();",
      'export const a = new Intl.NumberFormat("en");',
      "export class A { static readonly a = 1; }",
    ];
    expect(whichBreak("house(module-state)", constants)).toEqual([]);
  });

  it("is allowed if listed, and must be removed from the list when it is gone", () => {
    expect(brokenBy("src/lib/leaving.ts", "let leaving = false;\nexport const isLeaving = () => leaving;\n")).not.toContain(
      "house(module-state)",
    );
    expect(brokenBy("src/lib/leaving.ts", "export const leaving = false;\n")).toEqual(["house(module-state)"]);
  });

  it("is listed only for existing files", () => {
    const files = [...Object.keys(ALLOWED), ...Object.keys(TO_GO)];
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("reading a text at module level", () => {
  const WITH = 'import { messages } from "~/lib/messages/messages.ts";\n';

  it("is forbidden, wherever it hides", () => {
    const captures = [
      "export const a = messages.app.close;",
      "const { app } = messages;\nexport const a = () => app.close;",
      "export const A = [{ label: messages.app.close }];",
      "export class A { static label = messages.app.close; }",
      "export { messages as a };\nif (messages.app.close) throw new Error();",
    ].map((text) => WITH + text);
    expect(whichBreak("house(late-texts)", captures)).toEqual(captures);
  });

  it("does not include reading it later", () => {
    const uses = [
      "export const a = () => messages.app.close;",
      "export function a() { const { app } = messages; return app.close; }",
      "export class A { label = messages.app.close; close() { return messages.app.close; } }",
      "export type A = keyof typeof messages.app;",
      "export const A: readonly (keyof typeof messages.app)[] = ['close'];",
    ].map((text) => WITH + text);
    expect(whichBreak("house(late-texts)", uses)).toEqual([]);
    const test = [`${WITH}export const a = messages.app.close;`];
    expect(whichBreak("house(late-texts)", test, (index) => `src/feed/module-${index}.test.ts`)).toEqual([]);
  });
});

describe("HTML sinks", () => {
  it("are forbidden", () => {
    expect(brokenBy("src/ui/a.ts", 'document.body.innerHTML = "";\n')).toEqual(["eslint(no-restricted-properties)"]);
    expect(brokenBy("src/ui/a.tsx", 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;\n')).toEqual(["react(no-danger)"]);
  });
});
