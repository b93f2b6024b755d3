import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { eventually } from "~/testing/eventually.ts";
import { ListFoot, type MorePages } from "./list-foot.tsx";

const PAGES: MorePages = {
  hasNextPage: true,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  error: null,
  mayAskByItself: () => true,
  fetchNextPage: () => undefined,
};

function List({ count, pages }: { count: number; pages: Partial<MorePages> }) {
  return (
    <div>
      <ul>
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>
            <a href="/">Item {index + 1}</a>
          </li>
        ))}
      </ul>
      <ListFoot pages={{ ...PAGES, ...pages }} skeleton={<p>Soon</p>} end="That is all" />
    </div>
  );
}

test("the button that is pressed keeps focus while more is loading and after a failure, and is not pressed twice", async () => {
  const fetchNextPage = vi.fn();
  const { rerender } = render(<List count={2} pages={{ fetchNextPage }} />);
  const button = screen.getByRole("button", { name: "Load more" });
  await userEvent.click(button);
  expect(fetchNextPage).toHaveBeenCalledOnce();
  rerender(<List count={2} pages={{ fetchNextPage, isFetchingNextPage: true }} />);
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  expect(fetchNextPage).toHaveBeenCalledOnce();
  rerender(<List count={2} pages={{ fetchNextPage, isFetchNextPageError: true }} />);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Try again" }));
});

test("who waits at the foot goes on with the first new item", async () => {
  const { rerender } = render(<List count={2} pages={{ isFetchingNextPage: true }} />);
  act(() => screen.getByRole("button").focus());
  rerender(<List count={4} pages={{}} />);
  await eventually(() => expect(document.activeElement).toBe(screen.getByRole("link", { name: "Item 3" })));
});

test("who is elsewhere stays there", async () => {
  const { rerender } = render(<List count={2} pages={{ isFetchingNextPage: true }} />);
  const first = screen.getByRole("link", { name: "Item 1" });
  act(() => first.focus());
  rerender(<List count={4} pages={{}} />);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(document.activeElement).toBe(first);
});

test("where nothing comes any more, the end of the list has focus", async () => {
  const { rerender } = render(<List count={2} pages={{ isFetchingNextPage: true }} />);
  act(() => screen.getByRole("button").focus());
  rerender(<List count={2} pages={{ hasNextPage: false }} />);
  await eventually(() => expect(document.activeElement?.textContent).toBe("That is all"));
});
