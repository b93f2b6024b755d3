import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { groupMessages } from "~/lib/messages/groups.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { AnnounceForm } from "./announce-form.tsx";

const ID = "0F95g00000AAAABCA5";
const GROUP = `GET /chatter/groups/${ID}`;
const ANNOUNCE = `POST /chatter/groups/${ID}/announcements`;
const MADE = { id: "0BT5g00000AAAABCA5", feedElement: { id: "0D55g00000AAAABCA5", body: { text: "We move" } } };

const { announce: texts } = groupMessages;

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Writes an announcement and sends it. */
function send(words: string): { onClose: () => void; field: HTMLTextAreaElement } {
  const onClose = vi.fn();
  renderInApp(<AnnounceForm groupId={ID} onClose={onClose} />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: groupMessages.announcement });
  fireEvent.change(field, { target: { value: words } });
  fireEvent.click(screen.getByRole("button", { name: texts.send }));
  return { onClose, field };
}

test("an announcement without words is not sent", () => {
  const org = stubOrg({ [ANNOUNCE]: MADE });
  send("  ");
  expect(screen.getByText(texts.noWords)).toBeTruthy();
  expect(org.asked()).toEqual([]);
});

test("what the org refuses is still there, with the reason", async () => {
  stubOrg({ [ANNOUNCE]: refusal(403, "Not you.", "INSUFFICIENT_ACCESS_OR_READONLY") });
  const { onClose, field } = send("We move");
  await screen.findByText(/Not you\./);
  expect(field.value).toBe("We move");
  expect(onClose).not.toHaveBeenCalled();
});

test("one whose answer is lost is found by looking, and not made twice", async () => {
  const org = stubOrg({ [ANNOUNCE]: new TypeError("Failed to fetch"), [GROUP]: { id: ID, announcement: MADE } });
  vi.useFakeTimers();
  const { onClose } = send("We move");
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  expect(onClose).toHaveBeenCalled();
  expect(org.asked().filter((asked) => asked === ANNOUNCE)).toHaveLength(1);
});
