// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import type { ToastAction } from "~/ui/toast.ts";
import { deleteLater } from "./delete-later.ts";

const showToast = vi.hoisted(() => vi.fn<(text: string, action?: ToastAction) => void>());
vi.mock("~/ui/toast.ts", () => ({ showToast }));

const send = vi.fn<() => Promise<void>>();
const calls: string[] = [];

beforeEach(() => {
  vi.clearAllMocks();
  calls.length = 0;
  send.mockResolvedValue();
  deleteLater({
    said: "Deleted.",
    hide: () => void calls.push("hide"),
    show: () => void calls.push("show"),
    send,
    onDone: () => void calls.push("done"),
    refusal: (reason) => `Back: ${reason}`,
    onUndone: () => void calls.push("undone"),
  });
});

const toast = () => showToast.mock.calls[0]?.[1];

test("hides at once, and asks the org when the toast has gone", async () => {
  expect(calls).toEqual(["hide"]);
  expect(send).not.toHaveBeenCalled();
  toast()?.onGone();
  await vi.waitFor(() => expect(calls).toEqual(["hide", "done"]));
});

test("asks the org once when the page is left before", async () => {
  window.dispatchEvent(new Event("pagehide"));
  toast()?.onGone();
  window.dispatchEvent(new Event("pagehide"));
  await vi.waitFor(() => expect(calls).toEqual(["hide", "done"]));
  expect(send).toHaveBeenCalledOnce();
});

test("never asks the org where it was taken back", () => {
  toast()?.onPress();
  toast()?.onGone();
  window.dispatchEvent(new Event("pagehide"));
  expect(calls).toEqual(["hide", "show", "undone"]);
  expect(send).not.toHaveBeenCalled();
});

test("comes back with the org's own reason where it refuses", async () => {
  send.mockRejectedValue(new ConnectError("forbidden", "Kept for a year.", 403));
  toast()?.onGone();
  await vi.waitFor(() => expect(calls).toEqual(["hide", "show"]));
  expect(showToast).toHaveBeenLastCalledWith("Back: Kept for a year.");
});

test("is done where somebody else deleted it before", async () => {
  send.mockRejectedValue(new ConnectError("not-found", "Gone", 404));
  toast()?.onGone();
  await vi.waitFor(() => expect(calls).toEqual(["hide", "done"]));
  expect(showToast).toHaveBeenCalledOnce();
});
