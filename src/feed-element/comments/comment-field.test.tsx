import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { eventually } from "~/testing/eventually.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { TOAST_EVENT } from "~/ui/toast.ts";
import { lateParts } from "../late-part.tsx";
import { CommentField } from "./comment-field.tsx";

const element = { id: "0D5xx0000000001AAA", capabilities: { comments: {} } };

test("where the code of the field cannot be loaded, its words stay, and opening it again tries again", async () => {
  const told = vi.fn();
  window.addEventListener(TOAST_EVENT, told, { once: true });
  const store = testStore();
  const parts = lateParts(store);
  const load = vi.spyOn(parts, "load").mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const { unmount } = renderInApp(<CommentField element={element} />, store);
  const bare = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Write a comment" });
  fireEvent.change(bare, { target: { value: "Half a thought" } });
  await eventually(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ detail: { text: "This could not be loaded" } })));
  expect(bare.value).toBe("Half a thought");
  unmount();
  renderInApp(<CommentField element={element} />, store);
  expect(await screen.findByText("Half a thought", undefined, { timeout: 5_000 })).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});
