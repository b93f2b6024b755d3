import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { FeedElementView } from "~/feed-element/feed-element.tsx";
import { drawCapabilities, TEST_ELEMENT_ID } from "~/testing/draw-capabilities.tsx";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";

const changes = [
  { fieldName: "Stage", oldValue: "Prospecting", newValue: "Negotiation" },
  { fieldName: "Amount", oldValue: null, newValue: "$ 40,000" },
  { fieldName: "Owner", oldValue: "Bob", newValue: "Dave" },
];

function fields(): (string | null)[] {
  return screen.getAllByRole("term").map((term) => term.textContent);
}

describe("tracked changes", () => {
  test("say field, old value and new value", () => {
    drawCapabilities({ trackedChanges: { changes: changes.slice(0, 2) } });
    expect(fields()).toEqual(["Stage", "Amount"]);
    expect(screen.getAllByRole("definition").map((value) => value.textContent)).toEqual(["ProspectingNegotiation", "empty$ 40,000"]);
    expect(screen.getAllByRole("img", { name: "changed to" })).toHaveLength(2);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("beyond the second wait for Show all updates", async () => {
    drawCapabilities({ trackedChanges: { changes } });
    expect(fields()).toEqual(["Stage", "Amount"]);
    await userEvent.click(screen.getByRole("button", { name: "Show all updates" }));
    expect(fields()).toEqual(["Stage", "Amount", "Owner"]);
    expect(screen.getByRole("button", { name: "Show fewer updates", expanded: true })).toBe(document.activeElement);
  });
});

describe("tracked changes without values", () => {
  test("say that the field was changed, and what happened to the record", () => {
    const container = drawCapabilities({
      trackedChanges: {
        changes: [
          { fieldName: "Description", oldValue: null, newValue: null },
          { fieldName: "leadConverted", oldValue: null, newValue: null },
        ],
      },
    });
    expect(fields()).toEqual(["Description", "Lead converted"]);
    expect(screen.getAllByRole("definition").map((value) => value.textContent)).toEqual(["changed", "changed"]);
    expect(container.textContent).not.toContain("empty");
  });
});

describe("a change that stands in the header", () => {
  const text = "Lin changed Stage from Prospecting to Negotiation.";
  const element = {
    header: { text },
    body: { text, messageSegments: [{ type: "FieldChange" as const, text }] },
    capabilities: { trackedChanges: { changes: changes.slice(0, 1) } },
  };

  test("is said once", () => {
    const { container } = renderInApp(<FeedElementView element={element} />);
    expect(container.textContent?.split("Negotiation")).toHaveLength(2);
  });

  test("takes no other change with it", () => {
    renderInApp(<FeedElementView element={{ ...element, capabilities: { trackedChanges: { changes } } }} />);
    expect(fields()).toEqual(["Amount", "Owner"]);
  });
});

describe("a bundle", () => {
  test("shows its own changes", () => {
    drawCapabilities({ bundle: { changes, page: { elements: [{ capabilities: { trackedChanges: { changes } } }] } } });
    expect(fields()).toEqual(["Stage", "Amount"]);
  });

  test("shows the changes of its elements where it has none of its own", () => {
    const elements = changes.map((change) => ({ capabilities: { trackedChanges: { changes: [change] } } }));
    drawCapabilities({ bundle: { changes: [], page: { elements } } });
    expect(fields()).toEqual(["Stage", "Amount"]);
    expect(screen.getByRole("button", { name: /^Show all updates/ })).toBeTruthy();
  });

  test("leads to each of its updates, those too that did not come along", async () => {
    const update = (index: number) => ({
      id: `0D500000000000${index}AAA`,
      createdDate: "2026-01-05T08:00:00.000Z",
      actor: { id: "005000000000001AAA", name: "Ada" },
      capabilities: {
        chatterLikes: { isLikedByCurrentUser: false, page: { items: [], total: 0 } },
        comments: { page: { items: [], total: index } },
        trackedChanges: { changes: [{ fieldName: `Field ${index}`, oldValue: "a", newValue: "b" }] },
      },
    });
    const path = `/chatter/feed-elements/${TEST_ELEMENT_ID}/capabilities/bundle/feed-elements`;
    const org = stubOrg({
      [`GET ${path}`]: ({ url }) =>
        url.searchParams.has("page")
          ? { elements: [update(3)], nextPageUrl: null }
          : { elements: [update(1), update(2)], nextPageUrl: `/services/data/v66.0${path}?page=1` },
    });
    drawCapabilities({ bundle: { changes: changes.slice(0, 1), totalElements: 3, page: { elements: [update(1)] } } });
    expect(org.calls).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Show all updates" }));
    await screen.findByText("Field 2");
    await userEvent.click(screen.getByRole("button", { name: "Load more" }));
    await screen.findByText("Field 3");
    const items = within(screen.getByRole("list", { name: "Updates" })).getAllByRole("listitem");
    expect(items.map((item) => within(item).getAllByRole("link").at(-1)?.getAttribute("href"))).toEqual(
      [1, 2, 3].map((index) => `/posts/${update(index).id}`),
    );
    expect(items.map((item) => within(item).getByRole("link", { name: /comment/ }).textContent)).toEqual(["1", "2", "3"]);
    expect(screen.getAllByRole("button", { name: /^Like/ })).toHaveLength(3);
    vi.unstubAllGlobals();
  });

  test("without changes draws nothing", () => {
    expect(drawCapabilities({ bundle: { changes: [{ oldValue: "a" }], page: null }, trackedChanges: { changes: null } }).textContent).toBe(
      "",
    );
  });
});
