import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { Newcomers } from "./newcomers.tsx";

afterEach(() => vi.unstubAllGlobals());

const NEWS = "GET /chatter/feeds/news/me/feed-elements";
const LANDING = "GET /chatter/feeds/landing/feed-elements";
const DIRECTORY = { feeds: [{ feedType: "Landing" }] };
const post = { id: "0D5000000000001AAA", body: { text: "Hello", messageSegments: [] } };

describe("whose news is empty", () => {
  it("reads what others talk about", async () => {
    stubOrg({ [NEWS]: { elements: [] }, "GET /chatter/feeds": DIRECTORY, [LANDING]: { elements: [] } });
    renderInApp(<Newcomers />);
    expect(await screen.findByRole("heading", { name: "What others are talking about" })).toBeTruthy();
    expect(await screen.findByText(/^Posts that many people like/)).toBeTruthy();
  });

  it.each([
    ["the org has no such feed", { [NEWS]: { elements: [] }, "GET /chatter/feeds": { feeds: [{ feedType: "News" }] } }],
    ["there is news", { [NEWS]: { elements: [post] } }],
    ["the news could not be read", { [NEWS]: refusal(403) }],
  ])("does not where %s", async (_why, answers) => {
    const org = stubOrg(answers);
    renderInApp(<Newcomers />);
    await waitFor(() => expect(org.asked()).toEqual(Object.keys(answers)));
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
