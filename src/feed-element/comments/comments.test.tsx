import { fireEvent, screen } from "@testing-library/react";
import { useQueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { feedElementKey, storeFeedElement, useFeedElement } from "../cache.ts";
import { renderInApp } from "../test-app.tsx";
import { UnfoldedContext } from "../unfolded.ts";
import { Comments } from "./comments.tsx";

const ID = "0D5000000000001AAA";

function elementWith(...texts: string[]): FeedElement {
  const items = texts.map((text, index) => ({ id: `0D700000000000${index}AAA`, body: { text } }));
  return { id: ID, capabilities: { comments: { page: { total: texts.length, items } } } };
}

/** The element's comments as the cache has them, in a list of elements or on its own page. */
function Stored({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const client = useQueryClient();
  if (!client.getQueryData(feedElementKey(ID))) storeFeedElement(client, element);
  const { data } = useFeedElement(ID);
  return data && <Comments element={data} isWhole={isWhole} />;
}

function shown(): (string | undefined)[] {
  return screen.getAllByRole("listitem").map((item) => /alpha|beta|gamma|delta/.exec(item.textContent)?.[0]);
}

afterEach(() => vi.restoreAllMocks());

describe("the comments of an element", () => {
  test("that was read whole are, in a list, the latest two, until somebody asks for more, which costs no call", () => {
    const asked = vi.spyOn(globalThis, "fetch");
    renderInApp(<Stored element={elementWith("alpha", "beta", "gamma", "delta")} />);
    expect(shown()).toEqual(["gamma", "delta"]);
    fireEvent.click(screen.getByRole("button", { name: "Show 2 earlier comments" }));
    expect(shown()).toEqual(["alpha", "beta", "gamma", "delta"]);
    expect(screen.queryByRole("button", { name: /earlier/ })).toBeNull();
    expect(asked).not.toHaveBeenCalledWith(expect.stringContaining("/comments/"), expect.anything());
  });

  test("stay unfolded when the element has left the list and come back", () => {
    renderInApp(
      <UnfoldedContext value={new Set([`${ID}/comments`])}>
        <Stored element={elementWith("alpha", "beta", "gamma")} />
      </UnfoldedContext>,
    );
    expect(shown()).toEqual(["alpha", "beta", "gamma"]);
  });

  test("are all shown on its own page", () => {
    renderInApp(<Stored isWhole element={elementWith("alpha", "beta", "gamma")} />);
    expect(shown()).toEqual(["alpha", "beta", "gamma"]);
  });
});
