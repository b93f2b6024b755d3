import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { TEST_ORG } from "~/testing/render-in-app.tsx";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

describe("link", () => {
  test("shows its name and where it leads", () => {
    drawCapabilities({ link: { url: "https://www.docs.example/plan", urlName: "The plan" } });
    expect(screen.getByRole("link", { name: "The plan docs.example" }).getAttribute("href")).toBe("https://www.docs.example/plan");
  });

  test("shows its address where it has no name", () => {
    drawCapabilities({ link: { url: "https://docs.example/plan" } });
    expect(screen.getByText("https://docs.example/plan")).toBeTruthy();
  });

  test("that may not be followed is text", () => {
    drawCapabilities({ link: { url: "javascript:alert(1)", urlName: "Prize" } });
    expect(screen.getByText("Prize")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });

  test.each([
    ["/a0JHs00000JobIdMAK", "/records/a0JHs00000JobIdMAK"],
    ["/lightning/r/Case/500Hs00001AbCdEIAV/view", "/records/500Hs00001AbCdEIAV"],
    ["/lightning/r/Dashboard/01ZHs0000000001MAA/view", `${TEST_ORG}/lightning/r/Dashboard/01ZHs0000000001MAA/view`],
    ["/0F9000000000001AAA", "/groups/0F9000000000001AAA"],
    ["/lightning/r/CollaborationGroup/0F9000000000001AAA/view", "/groups/0F9000000000001AAA"],
    [`${TEST_ORG}/0D5000000000001AAA`, "/posts/0D5000000000001AAA"],
  ])("to %s in the org leads to %s", (url, href) => {
    drawCapabilities({ link: { url, urlName: "Job 4711" } });
    expect(screen.getByRole("link", { name: "Job 4711" }).getAttribute("href")).toBe(href);
  });

  test.each(["//evil.example/a0JHs00000JobIdMAK", "/\\\\evil.example", "/services/oauth2/revoke", "/x/../secur/logout.jsp"])(
    "to %s leads nowhere",
    (url) => {
      drawCapabilities({ link: { url, urlName: "Job 4711" } });
      expect(screen.queryByRole("link")).toBeNull();
    },
  );

  test("without data draws nothing", () => {
    expect(drawCapabilities({ link: { url: null, urlName: null } }).textContent).toBe("");
  });
});

describe("enhancedLink", () => {
  test("shows title, description and host", () => {
    drawCapabilities({ enhancedLink: { title: "Handbook", description: "How we work", linkUrl: "https://docs.example/h" } });
    const link = screen.getByRole("link", { name: "Handbook How we work docs.example" });
    expect(link.getAttribute("href")).toBe("https://docs.example/h");
  });

  test("leads to a record where it has no address", () => {
    drawCapabilities({ enhancedLink: { title: "Acme", linkUrl: "/001000000000001", linkRecordId: "001000000000001AAA" } });
    expect(screen.getByRole("link", { name: "Acme" }).getAttribute("href")).toBe("/records/001000000000001AAA");
  });

  test("to a path of the org leads there", () => {
    drawCapabilities({ enhancedLink: { title: "Case 12", linkUrl: "/lightning/r/Case/500Hs00001AbCdEIAV/view" } });
    expect(screen.getByRole("link", { name: "Case 12" }).getAttribute("href")).toBe("/records/500Hs00001AbCdEIAV");
  });

  test("without data draws nothing", () => {
    expect(drawCapabilities({ enhancedLink: { icon: null } }).textContent).toBe("");
  });
});
