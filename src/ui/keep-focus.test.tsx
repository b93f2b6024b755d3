import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFocus } from "./keep-focus.ts";

let end: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  end = keepFocus();
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

const focus = (name: string) => act(() => screen.getByRole("button", { name }).focus());
const pass = () => act(() => vi.advanceTimersByTimeAsync(500));

function Post({ children }: { children?: React.ReactNode }) {
  return (
    <main tabIndex={-1}>
      <article>
        <div data-testid="line">{children}</div>
      </article>
    </main>
  );
}

test("when the button in focus disappears, what was around it has focus", async () => {
  const { rerender } = render(
    <Post>
      <button>Join</button>
    </Post>,
  );
  focus("Join");
  rerender(<Post />);
  expect(document.activeElement).toBe(document.body);
  await pass();
  const line = screen.getByTestId("line");
  expect(document.activeElement).toBe(line);
  act(() => line.blur());
  expect(line.hasAttribute("tabindex")).toBe(false);
});

test("when a dialog closes whose opener is gone, the place of the opener has focus", async () => {
  const { rerender } = render(
    <>
      <Post>
        <button>Leave</button>
      </Post>
    </>,
  );
  focus("Leave");
  const dialog = document.createElement("div");
  dialog.append(Object.assign(document.createElement("button"), { textContent: "Yes" }));
  document.body.append(dialog);
  focus("Yes");
  rerender(<Post />);
  dialog.remove();
  await pass();
  expect(document.activeElement).toBe(screen.getByTestId("line"));
});

test("what moves focus itself is not disturbed", async () => {
  const { rerender } = render(
    <Post>
      <button>Join</button>
      <button>Other</button>
    </Post>,
  );
  focus("Join");
  rerender(
    <Post>
      <button>Join</button>
    </Post>,
  );
  rerender(
    <Post>
      {null}
      <button>Other</button>
    </Post>,
  );
  focus("Other");
  await pass();
  expect(document.activeElement?.textContent).toBe("Other");
});

test("who has left it has no focus brought back when it disappears later", async () => {
  const { rerender } = render(
    <Post>
      <button>Join</button>
    </Post>,
  );
  focus("Join");
  act(() => screen.getByRole("button").blur());
  await pass();
  rerender(<Post />);
  await pass();
  expect(document.activeElement).toBe(document.body);
});
