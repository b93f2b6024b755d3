import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { showToast } from "./toast.ts";
import { Toasts } from "./toasts.tsx";

function offer(text: string) {
  const action = { label: "Undo", onPress: vi.fn(), onGone: vi.fn() };
  act(() => showToast(text, action));
  return action;
}

test("an action is done, and then the toast has gone", async () => {
  render(<Toasts />);
  const { onPress, onGone } = offer("Deleted");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(onPress).toHaveBeenCalledBefore(onGone);
  expect(onGone).toHaveBeenCalledOnce();
  expect(screen.queryByText("Deleted")).toBeNull();
});

test("a toast that is closed, or gives way to another, has gone without its action", async () => {
  render(<Toasts />);
  const first = offer("Deleted");
  const second = offer("Deleted");
  expect(first.onGone).toHaveBeenCalledOnce();
  expect(second.onGone).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(second.onGone).toHaveBeenCalledOnce();
  expect(first.onPress).not.toHaveBeenCalled();
  expect(second.onPress).not.toHaveBeenCalled();
});
