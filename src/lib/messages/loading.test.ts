import { expect, test } from "vitest";
import { language as english } from "./en/language.ts";

const SOURCES = import.meta.glob<string>(["/src/**/*.{ts,tsx}", "!/src/**/*.test.{ts,tsx}"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Areas whose texts load after the first view. */
const LATE = Object.keys(SOURCES).filter((path) => {
  const [, area] = / = area\("([\w-]+)"\)/.exec(SOURCES[path] ?? "") ?? [];
  return area !== undefined && !(area in english.first);
});

test("modules loaded without all texts use only those of the first view", () => {
  expect(LATE).toContain("/src/lib/messages/groups.ts");
  const first = ["/src/main.tsx", ...Object.keys(SOURCES).flatMap(loadedWithoutTexts)];
  expect(first).toContain("/src/app/app.tsx");
  const faults = first.flatMap((path) => ways(path).filter((way) => LATE.includes(way.at(-1) ?? "")));
  expect(faults.map((way) => way.join(" -> "))).toEqual([]);
});

/**
 * The modules that a module imports dynamically without `lazily`, `loadLate` or `withTexts`, unless it waits for the texts itself.
 */
function loadedWithoutTexts(path: string): string[] {
  const code = SOURCES[path] ?? "";
  return [...code.matchAll(/(?<!typeof )\bimport\("([^"]+)"\)/g)].flatMap(({ index, 1: target = "" }) => {
    const before = code.slice(0, index);
    const [, loader = ""] = /const (\w+) = \(\) =>\s*$/.exec(before) ?? [];
    const isWithTexts =
      /(lazily|loadLate|withTexts)\([^;]*$/.test(before) ||
      (loader !== "" && new RegExp(`(lazily|loadLate)\\(\\s*${loader}\\b`).test(code));
    const loaded = resolve(path, target);
    return isWithTexts || (SOURCES[loaded] ?? "").includes("allTexts()") ? [] : [loaded];
  });
}

/** The shortest import path to every module that one imports. */
function ways(start: string): string[][] {
  const found = new Map([[start, [start]]]);
  // Iterating over a map includes entries added on the way.
  for (const [path, way] of found) {
    for (const imported of importsOf(path)) if (!found.has(imported)) found.set(imported, [...way, imported]);
  }
  return [...found.values()];
}

function importsOf(path: string): string[] {
  const statements = (SOURCES[path] ?? "").matchAll(/^(?:import|export) (?!type\b)[^;]*?"([^"]+)";$/gm);
  return [...statements].map(([, target = ""]) => resolve(path, target)).filter((target) => target in SOURCES);
}

function resolve(from: string, target: string): string {
  if (target.startsWith("~/")) return `/src/${target.slice(2)}`;
  return target.startsWith(".") ? new URL(target, `https://root${from}`).pathname : target;
}
