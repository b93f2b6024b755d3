import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { useRecord } from "~/data/use-store.tsx";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { UnfoldedContext } from "../unfolded.ts";
import { Comments } from "./comments.tsx";

const ID = "0D5000000000001AAA";

function elementWith(...texts: string[]): FeedElement {
  const items = texts.map((text, index) => ({ id: `0D700000000000${index}AAA`, body: { text } }));
  return { id: ID, capabilities: { comments: { page: { total: texts.length, items } } } };
}

function Stored({ isWhole }: { isWhole?: boolean }) {
  const element = useRecord(FEED_ELEMENTS, ID);
  return element && <Comments element={element} isWhole={isWhole} />;
}

function storeWith(element: FeedElement) {
  const store = testStore();
  receive(store, FEED_ELEMENTS, element, store.records.tick());
  return store;
}

function shown(): (string | undefined)[] {
  return screen.getAllByRole("listitem").map((item) => /alpha|beta|gamma|delta/.exec(item.textContent)?.[0]);
}

afterEach(() => vi.restoreAllMocks());

describe("the comments of an element", () => {
  test("that was read whole are, in a list, the latest two, until somebody asks for more, which costs no call", async () => {
    const asked = vi.spyOn(globalThis, "fetch");
    renderInApp(<Stored />, storeWith(elementWith("alpha", "beta", "gamma", "delta")));
    expect(shown()).toEqual(["gamma", "delta"]);
    fireEvent.click(screen.getByRole("button", { name: /^Show 2 earlier comments/ }));
    await waitFor(() => expect(shown()).toEqual(["alpha", "beta", "gamma", "delta"]));
    expect(screen.queryByRole("button", { name: /earlier/ })).toBeNull();
    expect(asked).not.toHaveBeenCalledWith(expect.stringContaining("/comments/"), expect.anything());
  });

  test("stay unfolded when the element has left the list and come back", async () => {
    renderInApp(
      <UnfoldedContext value={new Set([`${ID}/comments`])}>
        <Stored />
      </UnfoldedContext>,
      storeWith(elementWith("alpha", "beta", "gamma")),
    );
    await waitFor(() => expect(shown()).toEqual(["alpha", "beta", "gamma"]));
  });

  test("are all shown on its own page", async () => {
    renderInApp(<Stored isWhole />, storeWith(elementWith("alpha", "beta", "gamma")));
    await waitFor(() => expect(shown()).toEqual(["alpha", "beta", "gamma"]));
  });
});
