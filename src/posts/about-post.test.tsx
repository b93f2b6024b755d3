import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { AboutPost } from "./about-post.tsx";

test("says with which app a post was sent, and leads to the app where its address is safe", () => {
  renderInApp(<AboutPost element={{ clientInfo: { applicationName: "Night Shift", applicationUrl: "https://night.example/" } }} />);
  expect(screen.getByRole("link", { name: "Night Shift" }).getAttribute("href")).toBe("https://night.example/");
  expect(screen.getByText(/Sent with/)).toBeDefined();
});

test("an address that is none is no link", () => {
  renderInApp(<AboutPost element={{ clientInfo: { applicationName: "Night Shift", applicationUrl: "javascript:alert(1)" } }} />);
  expect(screen.queryByRole("link")).toBeNull();
});

test("a share whose original does not stand in it leads there", () => {
  const original = { originalFeedItem: { id: "0D5000000000001AAA" }, originalFeedItemActor: { name: "Hana Kim" } };
  renderInApp(<AboutPost element={original} />);
  expect(screen.getByRole("link", { name: "Shared from a post by Hana Kim" }).getAttribute("href")).toBe("/posts/0D5000000000001AAA");
  renderInApp(<AboutPost element={{ ...original, capabilities: { feedEntityShare: {} } }} />);
  expect(screen.getAllByRole("link")).toHaveLength(1);
});

test("says nothing where nothing is known", () => {
  const { container } = renderInApp(<AboutPost element={{ clientInfo: null, originalFeedItem: null }} />);
  expect(container.textContent).toBe("");
});
