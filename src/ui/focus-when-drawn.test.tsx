import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { focusWhenDrawn } from "./focus-when-drawn.ts";

const article = (
  <article data-key="a" tabIndex={-1}>
    A post
  </article>
);

// jsdom has none.
beforeEach(() => vi.stubGlobal("CSS", { escape: (text: string) => text }));
afterEach(() => vi.unstubAllGlobals());

test("what comes later gets focus when it is there", async () => {
  const { container, rerender } = render(<div />);
  focusWhenDrawn(container, "a");
  rerender(<div>{article}</div>);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("article")));
});

test("what takes no focus yet, because it is hidden, gets it later", async () => {
  const { container } = render(article);
  const focus = vi.spyOn(screen.getByRole("article"), "focus").mockImplementationOnce(() => undefined);
  focusWhenDrawn(container, "a");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("article")));
  expect(focus).toHaveBeenCalledTimes(2);
});
