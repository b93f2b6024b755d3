import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { siteAddress } from "~/entities/site/site-address.ts";
import { renderInApp, TEST_ORG } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { useSiteLinks } from "./use-site-links.ts";

const SITE = "https://acme.my.site.com/dealers";
const DEALERS = { id: "0DB5g00000AAAABGA5", name: "Dealers", siteUrl: SITE };
const GROUP = "0F95g00000AAAABCA5";

afterEach(() => vi.unstubAllGlobals());

describe("an address of a site's page", () => {
  const placeOf = (href: string) => siteAddress(href, [null, { id: "0DB5g00000AAAACGA5", siteUrl: null }, DEALERS])?.place;

  test("leads to the same thing in that site", () => {
    expect(siteAddress(`${SITE}/s/group/${GROUP}/heron-2`, [DEALERS])).toEqual({ siteId: DEALERS.id, place: `/groups/${GROUP}` });
    expect(placeOf(`${SITE}/s/feed/0D55g00000AAAABCA5`)).toBe("/posts/0D55g00000AAAABCA5");
    expect(placeOf(`${SITE}/s`)).toBe("/");
    expect(placeOf(`${SITE}/s/`)).toBe("/");
  });

  test("is none of the app's where the app has no page for it, or it is of another site", () => {
    expect(placeOf(`${SITE}/s/article/how-to`)).toBeUndefined();
    expect(placeOf(`${SITE}-and-more/s/group/${GROUP}`)).toBeUndefined();
    expect(placeOf(`https://elsewhere.example/dealers/s/group/${GROUP}`)).toBeUndefined();
    expect(placeOf("javascript:alert(1)")).toBeUndefined();
  });
});

function Links() {
  useSiteLinks();
  return (
    <>
      <a href={`${SITE}/s/group/${GROUP}`} target="_blank" rel="noreferrer">
        group
      </a>
      <a href={`${TEST_ORG}/${GROUP}`} target="_blank" rel="noreferrer">
        record
      </a>
    </>
  );
}

test("the sites are read when somebody comes near such a link, and for no other", async () => {
  const assign = vi.fn();
  vi.stubGlobal("location", { ...window.location, assign });
  const org = stubOrg({ "GET /connect/communities": { communities: [DEALERS] } });
  renderInApp(<Links />);
  fireEvent.pointerOver(screen.getByText("record"));
  expect(org.asked()).toEqual([]);
  fireEvent.pointerOver(screen.getByText("group"));
  await waitFor(() => expect(org.asked()).toEqual(["GET /connect/communities"]));
  await waitFor(() => {
    fireEvent.click(screen.getByText("group"));
    expect(String(assign.mock.calls[0]?.[0])).toMatch(new RegExp(`/sites/${DEALERS.id}/groups/${GROUP}$`));
  });
});
