import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { hostToShow, WrittenLink } from "./written-link.tsx";

test("a link leaves the app and vouches for nothing", () => {
  renderInApp(<WrittenLink url="https://docs.example/plan" text="the plan" />);
  const link = screen.getByRole("link", { name: "the plan" });
  expect(link.getAttribute("href")).toBe("https://docs.example/plan");
  expect(link.getAttribute("target")).toBe("_blank");
  expect(link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
});

test.each(["javascript:alert(1)", "data:text/html,x", "/services/oauth2/revoke", ""])("%j is no link", (url) => {
  renderInApp(<WrittenLink url={url} text="click" />);
  expect(screen.getByText("click")).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
});

test("marks that turn the direction of text are left out", () => {
  renderInApp(<WrittenLink url="https://evil.example/" text={"https://evil.example/\u202Emoc.knab"} />);
  expect(screen.getByRole("link").textContent).toBe("https://evil.example/moc.knab");
});

describe("the host that a link leads to", () => {
  test.each([
    ["https://bank.example/login", "https://evil.example/", "evil.example"],
    ["bank.example", "https://evil.example/", "evil.example"],
    ["https://bank.example@evil.example/", "https://bank.example@evil.example/", "evil.example"],
    ["log in at https://bank.example/ now", "https://evil.example/", "evil.example"],
    ["bаnk.example", "https://xn--bnk-7cd.example/", "xn--bnk-7cd.example"],
    ["boss@bank.example", "mailto:x@evil.example", "evil.example"],
  ])("shows beside %j", (words, href, host) => {
    expect(hostToShow(words, href)).toBe(host);
  });

  test.each([
    ["https://www.bank.example/login", "https://bank.example/login"],
    ["bank.example:8080/a", "https://bank.example:8080/a"],
    ["the plan for Q3", "https://docs.example/plan"],
    ["first.last@bank.example", "mailto:first.last@bank.example"],
    ["call us", "tel:+4930123"],
  ])("is not said again beside %j", (words, href) => {
    expect(hostToShow(words, href)).toBeNull();
  });
});
