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

  test("leads to a record of the org where it has no address", () => {
    drawCapabilities({ enhancedLink: { title: "Acme", linkUrl: "/001000000000001", linkRecordId: "001000000000001AAA" } });
    expect(screen.getByRole("link", { name: "Acme" }).getAttribute("href")).toBe(`${TEST_ORG}/001000000000001AAA`);
  });

  test("without data draws nothing", () => {
    expect(drawCapabilities({ enhancedLink: { icon: null } }).textContent).toBe("");
  });
});
