import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

test("topics lead to their pages, those without an id by their name", () => {
  drawCapabilities({ topics: { items: [{ id: "0TO5g00000AAAABAA5", name: "Launch" }, { name: "R&D" }] } });
  expect(screen.getByRole("link", { name: "Launch" }).getAttribute("href")).toBe("/topics/0TO5g00000AAAABAA5");
  expect(screen.getByRole("link", { name: "R&D" }).getAttribute("href")).toBe("/topics/named?name=R%26D");
});

test("a topic is named once", () => {
  drawCapabilities({ topics: { items: [{ name: "Launch" }, { name: "Launch" }] } });
  expect(screen.getAllByRole("link")).toHaveLength(1);
});

test.each([[{ items: [] }], [{ items: null }], [{ items: [{ name: " " }, {}] }]])("%j draws nothing", (topics) => {
  expect(drawCapabilities({ topics }).textContent).toBe("");
});
