import { act, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { TOAST_EVENT, type Toast } from "~/ui/toast.ts";
import { GroupAnnouncement } from "./group-announcement.tsx";

afterEach(() => localStorage.clear());

const announcement = (id: string) => ({ id, feedElement: { id: "0D5000000000001AAA", body: { text: `Words of ${id}` } } });
const shown = (store = testStore(), id = "0BT1") =>
  renderInApp(<GroupAnnouncement groupId="0F9" announcement={announcement(id)} isMine={false} />, store);

test("an announcement that somebody has hidden stays hidden on this device, for them and it alone, until they undo it", () => {
  let toast: Toast | undefined;
  window.addEventListener(TOAST_EVENT, (event) => (toast = (event as CustomEvent<Toast>).detail), { once: true });
  const { unmount } = shown();
  act(() => screen.getByRole("button", { name: "Hide this announcement" }).click());
  expect(screen.queryByText("Words of 0BT1")).toBeNull();
  unmount();

  const again = shown();
  expect(screen.queryByText("Words of 0BT1")).toBeNull();
  again.unmount();
  const next = shown(testStore(), "0BT2");
  expect(screen.getByText("Words of 0BT2")).toBeTruthy();
  next.unmount();
  const somebodyElse = shown(testStore({}, "005000000000002AAA"));
  expect(screen.getByText("Words of 0BT1")).toBeTruthy();
  somebodyElse.unmount();

  act(() => toast?.action?.onPress());
  shown();
  expect(screen.getByText("Words of 0BT1")).toBeTruthy();
});
