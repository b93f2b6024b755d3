import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AuxiliaryBody } from "../auxiliary-body.tsx";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

test("a post says who caused it and on which record", () => {
  drawCapabilities({ origin: { actor: { id: "005000000000001AAA", name: "Ada Park" }, originRecord: { id: "500000000000001AAA" } } });
  expect(screen.getByRole("link", { name: "Ada Park" }).getAttribute("href")).toBe("/people/005000000000001AAA");
  expect(screen.getByRole("link", { name: "Open the record" })).toBeTruthy();
});

test("a post does not name its author twice", () => {
  const actor = { id: "005000000000001AAA", name: "Ada Park" };
  const { container } = renderInApp(<AuxiliaryBody element={{ actor, capabilities: { origin: { actor } } }} />);
  expect(container.textContent).toBe("");
});

test("an origin of which nothing is known draws nothing", () => {
  expect(drawCapabilities({ origin: { actor: null, originRecord: null } }).textContent).toBe("");
});
