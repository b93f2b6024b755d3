// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { EMPTY_MESSAGE, type MessageDraft } from "./message-draft.ts";
import { MessageInput } from "./message-input.tsx";

const PEOPLE = [
  { recordId: "005000000000001AAA", name: "Amara Okafor", description: "Engineer", photoUrl: null },
  { recordId: "0F9000000000001AAA", name: "Amateur Radio", description: "", photoUrl: null },
];

const asked: string[] = [];
const onDraft = vi.fn<(draft: MessageDraft) => void>();
const onSubmit = vi.fn();
const onEscape = vi.fn();

function Field() {
  const [draft, setDraft] = useState(EMPTY_MESSAGE);
  const change = (next: MessageDraft) => {
    onDraft(next);
    setDraft(next);
  };
  return (
    <form aria-label="Form" onKeyDown={({ key }) => key === "Escape" && onEscape()}>
      <MessageInput draft={draft} onChange={change} label="Write" contextId="0F9C" takesFocus onSubmit={onSubmit} />
    </form>
  );
}

const latest = () => onDraft.mock.lastCall?.[0];

beforeEach(() => {
  vi.clearAllMocks();
  asked.length = 0;
  Element.prototype.scrollIntoView = () => undefined;
  stubOrg({
    "GET /chatter/mentions/completions": ({ url: { searchParams } }) => {
      const words = searchParams.get("q") ?? "";
      asked.push(`${words} ${searchParams.get("contextId")}`);
      return { mentionCompletions: PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(words.toLowerCase())) };
    },
  });
  renderInApp(<Field />);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a name is completed by keys alone, with one call for what was typed in one go", async () => {
  const field = screen.getByRole("textbox", { name: "Write" });
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, "Ask @ama");
  await screen.findByRole("listbox", { name: "People and groups" });
  expect(asked).toEqual(["ama 0F9C"]);
  expect(screen.getByRole("status").textContent).toContain("2 results");
  const options = screen.getAllByRole("option");
  expect(field.getAttribute("aria-activedescendant")).toBe(options[0]?.id);
  await userEvent.keyboard("{ArrowDown}");
  expect(field.getAttribute("aria-activedescendant")).toBe(options[1]?.id);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(latest()).toEqual({
    text: "Ask @Amara Okafor ",
    mentions: [{ start: 4, length: 13, id: PEOPLE[0]?.recordId, name: "Amara Okafor" }],
  });
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("Amara Okafor is mentioned.");
});

test("more of a name that nobody has costs no further call", async () => {
  const field = screen.getByRole("textbox");
  await userEvent.type(field, "@zz");
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Nobody found"));
  vi.useFakeTimers();
  fireEvent.change(field, { target: { value: "@zzzz top" } });
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(asked).toHaveLength(1);
});

test("Escape closes the list first, and only then reaches what the field is in", async () => {
  const field = screen.getByRole("textbox");
  await userEvent.type(field, "@am");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(onEscape).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  expect(onEscape).toHaveBeenCalledOnce();
  await userEvent.keyboard("{Enter}");
  expect(latest()?.text).toBe("@am\n");
});

test("a click chooses, and focus stays in the text", async () => {
  const field = screen.getByRole("textbox");
  await userEvent.type(field, "@am");
  await userEvent.click(await screen.findByRole("option", { name: /Amateur Radio/ }));
  expect(latest()?.mentions).toHaveLength(1);
  expect(document.activeElement).toBe(field);
});

test("Ctrl+Enter submits; Enter of an input method does nothing but end its word", async () => {
  const field = screen.getByRole("textbox");
  await userEvent.type(field, "@am");
  await screen.findByRole("listbox");
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  // Safari has ended the composition by then.
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
  expect(latest()?.mentions).toHaveLength(0);
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  expect(onSubmit).toHaveBeenCalledOnce();
});
