import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

const shared = {
  id: "0D5000000000002AAA",
  actor: { id: "005000000000001AAA", displayName: "Ada Park", name: "Ada" },
  createdDate: "2020-09-18T13:35:44.000Z",
  body: { text: "We ship on Friday", messageSegments: [{ type: "Text", text: "We ship on Friday" }] },
  capabilities: { link: { url: "https://docs.example/plan", urlName: "The plan" } },
  isEntityAvailable: true,
};

describe("a shared post", () => {
  test("shows who wrote it, when, its text and what hangs on it", () => {
    drawCapabilities({ feedEntityShare: { feedEntity: shared } });
    expect(screen.getByRole("link", { name: "Ada Park" }).getAttribute("href")).toBe("/people/005000000000001AAA");
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toContain("/posts/0D5000000000002AAA");
    expect(screen.getByText("We ship on Friday")).toBeTruthy();
    expect(screen.getByRole("link", { name: /The plan/ })).toBeTruthy();
  });

  test("has its words from the header where it has no body", () => {
    drawCapabilities({
      feedEntityShare: { feedEntity: { ...shared, body: { text: null, messageSegments: [] }, header: { text: "Ada created a case." } } },
    });
    expect(screen.getByText("Ada created a case.")).toBeTruthy();
  });

  test("that shares another one shows that one's text and no more", () => {
    const inner = { ...shared, id: "0D5000000000003AAA", body: { text: "The first words" } };
    const outer = { ...shared, capabilities: { feedEntityShare: { feedEntity: inner } } as object };
    drawCapabilities({ feedEntityShare: { feedEntity: outer } });
    expect(screen.getByText("The first words")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /The plan/ })).toBeNull();
  });

  test("that is gone says so", () => {
    drawCapabilities({ feedEntityShare: { feedEntity: { isEntityAvailable: false } } });
    expect(screen.getByText(capabilityMessages.unavailable)).toBeTruthy();
  });

  test("is nothing where nothing was shared", () => {
    expect(drawCapabilities({ feedEntityShare: { feedEntity: null } }).textContent).toBe("");
  });
});
