import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Actions } from "./actions.tsx";
import { renderInApp } from "~/testing/render-in-app.tsx";

const element = { id: "0D51", capabilities: { comments: { page: { total: 2 } } } };

test("the count of comments leads to the element's page", () => {
  renderInApp(<Actions element={element} />);
  expect(screen.getByRole("link", { name: "2 comments, post by Someone" })).toHaveProperty("pathname", "/posts/0D51");
});

test("what a count shows is in its name, also where it is shortened", () => {
  renderInApp(<Actions element={{ id: "0D51", capabilities: { comments: { page: { total: 1234 } } } }} />);
  expect(screen.getByRole("link", { name: "1.2K comments, post by Someone" }).textContent).toBe("1.2K");
});

test("on the element's own page the count of comments is no link", () => {
  renderInApp(<Actions element={element} isWhole />);
  expect(screen.queryByRole("link")).toBeNull();
});

test("a post can be shared where the org says so and what it shares itself is available", () => {
  const sharing = (isEntityAvailable: boolean) => ({
    ...element,
    isSharable: true,
    capabilities: { feedEntityShare: { feedEntity: { isEntityAvailable } } },
  });
  for (const [each, count] of [
    [{ ...element, isSharable: true }, 1],
    [{ ...element, isSharable: false }, 0],
    [sharing(true), 1],
    [sharing(false), 0],
  ] as const) {
    const { unmount } = renderInApp(<Actions element={each} />);
    expect(screen.queryAllByRole("button", { name: "Share, post by Someone" })).toHaveLength(count);
    unmount();
  }
});
