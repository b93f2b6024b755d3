import { render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { messages } from "~/lib/messages/messages.ts";
import { CrashPage } from "./crash-page.tsx";

vi.mock("~/ui/new-version.ts", () => ({ isPartMissing: () => true }));

afterEach(() => vi.unstubAllGlobals());

test("what was being written is said to be kept where it is", () => {
  render(<CrashPage onRetry={() => undefined} />);
  expect(screen.getByText(messages.app.wordsKept, { exact: false })).toBeTruthy();
});

test("and to go with the page where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  render(<CrashPage onRetry={() => undefined} />);
  expect(screen.getByText(messages.app.wordsNotKept, { exact: false })).toBeTruthy();
});
