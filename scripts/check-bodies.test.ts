import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./check-bodies.ts", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bodies-"));
  mkdirSync(join(folder, "requests"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

function check(...arguments_: string[]): { code: number | null; lines: string[]; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...arguments_], { encoding: "utf8" });
  return { code: status, lines: stdout.trim().split("\n"), error: stderr.trim() };
}

describe("npm run check:bodies", () => {
  it("prints a line for each body and passes if all are fine", () => {
    write("news-feed.json", '{"elements":[]}');
    write(join("requests", "vote.json"), '{"vote":"Up"}');
    write("notes.txt", "not a body");
    const { code, lines } = check(folder);
    expect(lines).toEqual([
      "ok    news-feed.json: FeedElementPage",
      `ok    ${join("requests", "vote.json")}: UpDownVoteCapabilityInput`,
      "2 passed, 0 failed",
    ]);
    expect(code).toBe(0);
  });

  it("fails for a body that differs, and for one that is not JSON", () => {
    write("broken.json", '{"elements":');
    write("news-feed.json", '{"elements":"none"}');
    write("users-me.json", '{"id":"005000000000001AAA"}');
    const { code, lines } = check(folder);
    expect(lines[0]).toMatch(/^FAIL {2}broken\.json: \?: it is not JSON/);
    expect(lines[1]).toBe("FAIL  news-feed.json: FeedElementPage: elements: Invalid input: expected array, received string");
    expect(lines.at(-1)).toBe("1 passed, 2 failed");
    expect(code).toBe(1);
  });

  it("needs a folder that exists and contains bodies", () => {
    expect(check()).toMatchObject({ code: 2, error: expect.stringContaining("which folder") });
    expect(check(join(folder, "nowhere"))).toMatchObject({ code: 2, error: expect.stringContaining("There is no folder") });
    expect(check(folder)).toMatchObject({ code: 2, error: expect.stringContaining("no .json files") });
  });
});
