import { render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { messages } from "~/lib/messages/messages.ts";
import { CrashPage } from "./crash-page.tsx";

vi.mock("~/ui/new-version.ts", () => ({ isPartMissing: () => true }));

afterEach(() => vi.unstubAllGlobals());

test("the crash page says that drafts are kept", () => {
  render(<CrashPage onRetry={() => undefined} />);
  expect(screen.getByText(messages.app.wordsKept, { exact: false })).toBeTruthy();
});

test("the crash page says that drafts are lost on reload where storage is blocked", () => {
  vi.stubGlobal("localStorage", undefined);
  render(<CrashPage onRetry={() => undefined} />);
  expect(screen.getByText(messages.app.wordsNotKept, { exact: false })).toBeTruthy();
});
