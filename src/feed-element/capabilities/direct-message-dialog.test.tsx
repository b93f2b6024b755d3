import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { eventually } from "~/testing/eventually.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { DirectMessageDialog } from "./direct-message-dialog.tsx";

const ME = "005000000000001AAA";
const BEN = { id: "005000000000002AAA", displayName: "Ben" };
const PATH = "/chatter/feed-elements/0D51/capabilities/direct-message";
const message = { subject: "Lunch", members: { users: [{ id: ME, displayName: "Anna" }, BEN] } };

afterEach(() => vi.unstubAllGlobals());

function open() {
  const send = vi.fn(async (_method: string, _path: string, _body: unknown) => message);
  const store = testStore({ send: send as never }, ME);
  receive(store, FEED_ELEMENTS, { id: "0D51", capabilities: { directMessage: message } }, store.records.tick());
  const onClose = vi.fn();
  renderInApp(<DirectMessageDialog id="0D51" message={message} onClose={onClose} />, store);
  return { store, send, onClose };
}

test("the others can be taken out, and the subject changed, in one call", async () => {
  const { send, onClose, store } = open();
  expect(screen.queryByRole("button", { name: "Remove Anna" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Remove Ben" }));
  await userEvent.clear(screen.getByRole("textbox", { name: "Subject" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Subject" }), "Dinner");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await eventually(() => expect(onClose).toHaveBeenCalled());
  expect(send).toHaveBeenCalledExactlyOnceWith("PATCH", PATH, { membersToAdd: [], membersToRemove: [BEN.id], subject: "Dinner" });
  expect(store.records.get(FEED_ELEMENTS, "0D51")).toBeDefined();
});

test("who leaves does not see it any more", async () => {
  const { send, onClose, store } = open();
  await userEvent.click(screen.getByRole("button", { name: "Leave" }));
  await userEvent.click(screen.getByRole("button", { name: "Leave" }));
  await eventually(() => expect(onClose).toHaveBeenCalled());
  expect(send).toHaveBeenCalledExactlyOnceWith("PATCH", PATH, { membersToRemove: [ME] });
  expect(store.records.get(FEED_ELEMENTS, "0D51")).toBeUndefined();
});

test("a refusal is told, and changes nothing", async () => {
  stubOrg({ [`PATCH ${PATH}`]: refusal(403, "Only the author may.", "INSUFFICIENT_ACCESS") });
  const store = testStore({}, ME);
  receive(store, FEED_ELEMENTS, { id: "0D51", capabilities: { directMessage: message } }, store.records.tick());
  renderInApp(<DirectMessageDialog id="0D51" message={message} onClose={() => undefined} />, store);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(/Only the author may/);
  expect(store.records.get(FEED_ELEMENTS, "0D51")?.capabilities?.directMessage?.subject).toBe("Lunch");
});
