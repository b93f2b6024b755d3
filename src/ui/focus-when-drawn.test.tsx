import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { focusWhenDrawn } from "./focus-when-drawn.ts";

const article = (
  <article data-key="a" tabIndex={-1}>
    A post
  </article>
);

// jsdom has no CSS.escape.
beforeEach(() => vi.stubGlobal("CSS", { escape: (text: string) => text }));
afterEach(() => vi.unstubAllGlobals());

test("an article that is not rendered yet gets focus once it is", async () => {
  const { container, rerender } = render(<div />);
  focusWhenDrawn(container, "a");
  rerender(<div>{article}</div>);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("article")));
});

test("an article that is still hidden gets focus once it is visible", async () => {
  const { container } = render(article);
  const focus = vi.spyOn(screen.getByRole("article"), "focus").mockImplementationOnce(() => undefined);
  focusWhenDrawn(container, "a");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("article")));
  expect(focus).toHaveBeenCalledTimes(2);
});
