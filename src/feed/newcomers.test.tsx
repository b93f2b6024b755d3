import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NEWS } from "~/connect/feeds.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { NothingHere } from "./nothing-found.tsx";

afterEach(() => vi.unstubAllGlobals());

const LANDING = "GET /chatter/feeds/landing/feed-elements";

const Elements = ({ label }: { label: string }) => <p>{label} are drawn</p>;

describe("below empty news", () => {
  it("stands what others talk about", async () => {
    stubOrg({ [LANDING]: { elements: [{ id: "0D5000000000001AAA" }] } });
    renderInApp(<NothingHere feed={NEWS} empty={null} Elements={Elements} />);
    expect(await screen.findByRole("region", { name: "What others are talking about" })).toBeTruthy();
    expect(screen.getByText("Suggested posts are drawn")).toBeTruthy();
  });

  it.each([
    ["the org has no such feed", refusal(404)],
    ["it is empty", { elements: [] }],
  ])("stands nothing where %s", async (_why, answer) => {
    const org = stubOrg({ [LANDING]: answer });
    renderInApp(<NothingHere feed={NEWS} empty={null} Elements={Elements} />);
    await waitFor(() => expect(org.asked()).toContain(LANDING));
    expect(screen.queryByRole("region", { name: "What others are talking about" })).toBeNull();
  });

  it("stands nothing below other feeds, or where the news is filtered or searched", () => {
    const org = stubOrg({});
    for (const feed of [{ type: "to" }, { ...NEWS, q: "bike" }, { ...NEWS, filter: "AllQuestions" }] as const)
      renderInApp(<NothingHere feed={feed} empty={null} Elements={Elements} />);
    expect(org.asked()).not.toContain(LANDING);
  });
});
