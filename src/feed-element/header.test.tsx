import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Header } from "./header.tsx";
import { renderInApp } from "./test-app.tsx";

test.each([" ", "", null])("a header whose text is %j names the author", (text) => {
  renderInApp(<Header element={{ header: { text }, actor: { displayName: "Ada Park" } }} />);
  expect(screen.getByText("Ada Park")).toBeTruthy();
});
