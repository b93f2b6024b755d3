import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ToastHost } from "./toast-host.tsx";
import { showToast } from "./toast.ts";
import { eventually } from "~/testing/eventually.ts";

function offer(text: string) {
  const action = { label: "Undo", onPress: vi.fn(), onGone: vi.fn() };
  act(() => showToast(text, action));
  return action;
}

async function renderHost() {
  const view = render(<ToastHost />);
  await screen.findByRole("region", { name: "Notices (F6)" });
  return view;
}

test("toasts shown before their code has loaded are queued", async () => {
  // As new: after another test of this run, the code is there.
  vi.resetModules();
  const { ToastHost: NewHost } = await import("./toast-host.tsx");
  render(<NewHost />);
  act(() => showToast("Early"));
  expect(screen.queryByText("Early")).toBeNull();
  expect(await screen.findByText("Early")).toBeTruthy();
});

test("pressing the action runs it and then closes the toast", async () => {
  await renderHost();
  const { onPress, onGone } = offer("Deleted");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(onPress).toHaveBeenCalledBefore(onGone);
  expect(onGone).toHaveBeenCalledOnce();
  await eventually(() => expect(screen.queryByText("Deleted")).toBeNull());
});

test("closing a toast does not run its action", async () => {
  await renderHost();
  const { onPress, onGone } = offer("Deleted");
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onGone).toHaveBeenCalledOnce();
  expect(onPress).not.toHaveBeenCalled();
});

test("each of two deletions has its own Undo", async () => {
  await renderHost();
  const first = offer("Deleted");
  const second = offer("Deleted");
  expect(first.onGone).not.toHaveBeenCalled();
  await userEvent.click(screen.getAllByRole("button", { name: "Undo" })[1] ?? document.body);
  expect(first.onPress).toHaveBeenCalledOnce();
  expect(second.onPress).not.toHaveBeenCalled();
});

test("a repeated text is shown once, in a new element, so that it is announced again", async () => {
  await renderHost();
  act(() => showToast("Copied"));
  const before = await screen.findByText("Copied");
  act(() => showToast("Copied"));
  expect(screen.getByText("Copied")).not.toBe(before);
});

test("all toasts close when the host unmounts, as at sign-out", async () => {
  const { unmount } = await renderHost();
  const { onPress, onGone } = offer("Deleted");
  unmount();
  expect(onGone).toHaveBeenCalledOnce();
  expect(onPress).not.toHaveBeenCalled();
});

describe("a toast's time", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  async function renderWithTime() {
    render(<ToastHost />);
    await eventually(async () => {
      await pass(50);
      screen.getByRole("region");
    });
  }

  test("ends after eight seconds", async () => {
    await renderWithTime();
    const { onGone } = offer("Deleted");
    await pass(7_900);
    expect(onGone).not.toHaveBeenCalled();
    await pass(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  test("is paused while the toast is hovered", async () => {
    await renderWithTime();
    const { onGone } = offer("Deleted");
    fireEvent.mouseEnter(screen.getByRole("region"));
    await pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
    fireEvent.mouseLeave(screen.getByRole("region"));
    await pass(8_000);
    expect(onGone).toHaveBeenCalledOnce();
  });

  test("starts when the page becomes visible", async () => {
    await renderWithTime();
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    const { onGone } = offer("Deleted");
    await pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    fireEvent(document, new Event("visibilitychange"));
    await pass(7_900);
    expect(onGone).not.toHaveBeenCalled();
    await pass(200);
    expect(onGone).toHaveBeenCalledOnce();
  });
});
