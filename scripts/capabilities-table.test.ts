import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { capabilitiesTable } from "./capabilities-table.mjs";
import { root } from "./paths.mjs";

const table = capabilitiesTable(root);

test("docs/capabilities.md is as the code is; npm run capabilities makes it so", () => {
  expect(readFileSync(join(root, "docs/capabilities.md"), "utf8")).toBe(table);
});

test("the table finds what draws a capability and what acts on it", () => {
  const row = (name: string) => table.split("\n").find((line) => line.startsWith(`| \`${name}\``));
  expect(row("poll")).toContain("auxiliary body | `setPollVote` | `feed-element/capabilities/poll.tsx`");
  expect(row("readBy")).toContain("`markRead`");
  expect(row("trackedChanges")).toContain("auxiliary body | –");
});
