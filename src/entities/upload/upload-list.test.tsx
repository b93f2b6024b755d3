import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSyncExternalStore } from "react";
import { describe, expect, test } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import type { UploadOptions } from "~/connect/file-upload.ts";
import { UploadList } from "./upload-list.tsx";
import { createUploadQueue, type UploadQueue } from "./upload-queue.ts";

function List({ queue }: { queue: UploadQueue }) {
  const uploads = useSyncExternalStore(queue.subscribe, queue.uploads);
  return <UploadList uploads={{ ...queue, uploads }} />;
}

function show() {
  const sendings = new Map<string, { options: UploadOptions; done: (value: { id: string }) => void; fail: (error: unknown) => void }>();
  const queue = createUploadQueue((file, options) => new Promise((done, fail) => void sendings.set(file.name, { options, done, fail })));
  render(<List queue={queue} />);
  const add = (...names: string[]) => act(() => queue.add(names.map((name) => new File(["x".repeat(1000)], name))));
  return { sendings, add };
}

const row = (name: string) => within(screen.getAllByRole("listitem").find((item) => item.textContent?.includes(name)) ?? document.body);

describe("the list of uploads", () => {
  test("is a region to be heard before there is anything in it", () => {
    show();
    expect(screen.getByRole("status").textContent).toBe("");
    expect(screen.queryByRole("list")).toBeNull();
  });

  test("shows how far each is, by name", async () => {
    const { sendings, add } = show();
    add("a.txt", "b.txt", "c.txt");
    act(() => sendings.get("a.txt")?.options.onProgress?.(420, 1000));
    expect(screen.getByRole("progressbar", { name: "Uploading a.txt" }).getAttribute("aria-valuenow")).toBe("42");
    expect(row("a.txt").getByText("420 bytes of 1 kB")).toBeTruthy();
    expect(row("c.txt").getByText("Waiting")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Uploading 3 files.");
  });

  test("says what is done and what failed, with the reason, and offers to try again", async () => {
    const { sendings, add } = show();
    add("a.txt", "b.txt");
    await act(async () => sendings.get("a.txt")?.done({ id: "069" }));
    expect(screen.getByRole("status").textContent).toBe("a.txt is uploaded.");
    await act(async () => sendings.get("b.txt")?.fail(new ConnectError("offline", "")));
    expect(screen.getByRole("status").textContent).toBe("b.txt was not uploaded. No connection to the org.");
    expect(row("b.txt").getByText("No connection to the org.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Upload b.txt again" }));
    expect(screen.getByRole("progressbar", { name: "Uploading b.txt" })).toBeTruthy();
  });

  test("keeps the focus where a row was that is removed", async () => {
    const { add } = show();
    add("one.exe", "two.exe", "three.exe");
    await userEvent.click(screen.getByRole("button", { name: "Remove two.exe from the list" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove three.exe from the list" }));
  });

  test("keeps the focus on the row that is cancelled", async () => {
    const { add } = show();
    add("a.txt");
    await userEvent.click(screen.getByRole("button", { name: "Cancel the upload of a.txt" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove a.txt from the list" }));
    expect(screen.getByRole("status").textContent).toBe("The upload of a.txt is cancelled.");
  });

  test("does not let a name read backwards", () => {
    const { add } = show();
    add("a\u202egpj.txt");
    expect(screen.getByText("agpj.txt")).toBeTruthy();
  });
});
