import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { settingsMessages } from "~/lib/messages/settings.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { SiteSection } from "./site-section.tsx";

const COMMUNITIES = "GET /connect/communities";
const RIDERS = { id: "0DB5g00000AAAABGA5", name: "Riders", status: "Live" };
const DEALERS = { id: "0DB5g00000AAAACGA5", name: "Dealers", status: "Live" };

afterEach(() => vi.unstubAllGlobals());

test("the org and its sites are links, by name, and the one that the page is in is marked", async () => {
  stubOrg({ [COMMUNITIES]: { communities: [RIDERS, { ...RIDERS, id: "0DB5g00000AAAADGA5", status: "Inactive" }, DEALERS], total: 3 } });
  renderInApp(<SiteSection />);
  await screen.findByRole("link", { name: "Dealers" });
  const links = screen.getAllByRole<HTMLAnchorElement>("link");
  expect(links.map(({ textContent }) => textContent)).toEqual(["Acme", "Dealers", "Riders"]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["true", null, null]);
  expect(links.map(({ pathname }) => pathname)).toEqual(["/", `/sites/${DEALERS.id}/`, `/sites/${RIDERS.id}/`]);
});

test.each([
  ["there is no site", { communities: [], total: 0 }],
  ["the org has none", refusal(403, "Off.", "FUNCTIONALITY_NOT_ENABLED")],
])("where %s there is nothing to choose", async (_, answer) => {
  const org = stubOrg({ [COMMUNITIES]: answer });
  renderInApp(<SiteSection />);
  await vi.waitFor(() => expect(org.asked()).toEqual([COMMUNITIES]));
  expect(screen.queryByText(settingsMessages.sites)).toBeNull();
});
