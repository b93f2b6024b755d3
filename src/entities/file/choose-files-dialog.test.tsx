import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileChooserMessages as texts } from "~/lib/messages/file-chooser.ts";
import { fileMessages } from "~/lib/messages/files.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { type StubOrg, stubOrg } from "~/testing/stub-org.ts";
import { ChooseFilesDialog, type ChosenFile } from "./choose-files-dialog.tsx";

const file = (number: number, title: string) => ({
  id: `06900000000000${number}AAA`,
  title,
  contentSize: 100 + number,
  owner: { name: "Ada" },
});
const PLAN = file(1, "Plan");
const PHOTO = file(2, "Photo");
const NOTES = file(3, "Notes");

let org: StubOrg;
beforeEach(() => {
  org = stubOrg({
    "GET /connect/files/users/me": ({ url }) => ({ files: url.searchParams.get("q") === "pla" ? [PLAN] : [PLAN, PHOTO] }),
    "GET /connect/files/users/me/filter/groups": { files: [NOTES, PLAN] },
  });
});
afterEach(() => vi.unstubAllGlobals());

function draw(props: { most: number; attached?: string[] }): { chosen: () => readonly ChosenFile[]; onClose: () => void } {
  const onChoose = vi.fn<(files: readonly ChosenFile[]) => void>();
  const onClose = vi.fn();
  renderInApp(<ChooseFilesDialog attached={[]} onChoose={onChoose} onClose={onClose} {...props} />);
  return { chosen: () => onChoose.mock.calls[0]?.[0] ?? [], onClose };
}

const box = (name: string) => screen.findByRole<HTMLInputElement>("checkbox", { name: new RegExp(name) });

test("what is chosen stays chosen on other lists and in searches, and comes in its order", async () => {
  const { chosen, onClose } = draw({ most: 5 });
  fireEvent.click(await box("Photo"));
  fireEvent.click(screen.getByRole("tab", { name: fileMessages.list.groups }));
  fireEvent.click(await box("Notes"));
  fireEvent.click(screen.getByRole("tab", { name: fileMessages.list.mine }));
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "pla" } });
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: /Photo/ })).toBeNull());
  fireEvent.click(await box("Plan"));
  fireEvent.click(screen.getByRole("button", { name: texts.attach(3) }));
  expect(chosen()).toEqual([
    { id: PHOTO.id, name: "Photo", size: 102 },
    { id: NOTES.id, name: "Notes", size: 103 },
    { id: PLAN.id, name: "Plan", size: 101 },
  ]);
  expect(onClose).toHaveBeenCalledOnce();
  expect(org.asked().filter((asked) => asked.endsWith("/groups"))).toHaveLength(1);
});

test("no more can be chosen than the org takes, nor what is attached already", async () => {
  draw({ most: 2, attached: [PLAN.id] });
  expect([(await box("Plan")).checked, (await box("Plan")).disabled]).toEqual([true, true]);
  fireEvent.click(await box("Photo"));
  expect(screen.getByText(texts.chosen(1, 2))).toBeTruthy();
  fireEvent.click(screen.getByRole("tab", { name: fileMessages.list.groups }));
  fireEvent.click(await box("Notes"));
  expect(screen.getByText(texts.full(2))).toBeTruthy();
  fireEvent.click(await box("Notes"));
  expect(screen.getByText(texts.chosen(1, 2))).toBeTruthy();
});

test("where one file is possible, another takes its place", async () => {
  const { chosen } = draw({ most: 1 });
  fireEvent.click(await box("Photo"));
  fireEvent.click(await box("Plan"));
  expect((await box("Photo")).checked).toBe(false);
  fireEvent.click(screen.getByRole("button", { name: texts.attach(1) }));
  expect(chosen().map(({ id }) => id)).toEqual([PLAN.id]);
});

test.each([
  ["ltr", "ArrowRight"],
  ["rtl", "ArrowLeft"],
])("where the page runs %s, %s goes to the next list", async (dir, key) => {
  document.documentElement.dir = dir;
  draw({ most: 5 });
  const mine = await screen.findByRole("tab", { name: fileMessages.list.mine });
  act(() => mine.focus());
  fireEvent.keyDown(mine, { key });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tab", { name: fileMessages.list.shared })));
  document.documentElement.dir = "ltr";
});
