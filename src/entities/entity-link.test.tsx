import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { EntityLink } from "./entity-link.tsx";

test("a person's name links to the profile", () => {
  renderInApp(<EntityLink id="005000000000001AAA">Ada</EntityLink>);
  expect(screen.getByRole("link", { name: "Ada" }).getAttribute("href")).toBe("/people/005000000000001AAA");
});

test("a record's name links to its page", () => {
  renderInApp(<EntityLink id="500000000000001AAA">Case 12</EntityLink>);
  expect(screen.getByRole("link", { name: "Case 12" }).getAttribute("href")).toBe("/records/500000000000001AAA");
});

test.each([null, undefined, "", "005...", "javascript:alert(1)"])("a name with the id %j is plain text", (id) => {
  renderInApp(<EntityLink id={id}>Ada</EntityLink>);
  expect(screen.getByText("Ada")).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
});

test("a photo next to a name is not a second tab stop", () => {
  renderInApp(
    <EntityLink id="005000000000001AAA" isDecorative>
      photo
    </EntityLink>,
  );
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByRole("link", { hidden: true }).tabIndex).toBe(-1);
});
