import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Header } from "./header.tsx";
import { renderInApp } from "~/testing/render-in-app.tsx";

test.each([" ", "", null])("a header whose text is %j names the author", (text) => {
  renderInApp(<Header element={{ header: { text }, actor: { displayName: "Ada Park" } }} />);
  expect(screen.getByText("Ada Park")).toBeTruthy();
});

test.each([
  [{ userType: "ChatterGuest", additionalLabel: "Customer" }, "External · Customer"],
  [{ isActive: false }, "No longer active"],
])("an author who is %j is marked", async (facts, mark) => {
  renderInApp(<Header element={{ header: { text: "Petra Lindemann" }, actor: { displayName: "Petra Lindemann", ...facts } }} />);
  expect(await screen.findByText(mark)).toBeTruthy();
});
