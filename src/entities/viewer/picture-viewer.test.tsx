import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

const HOST = "https://files.my.salesforce.com";

function picture(title: string, more: object = {}) {
  return {
    id: "069000000000001AAA",
    title,
    fileExtension: "png",
    downloadUrl: `${HOST}/${title}`,
    renditionUrl720By480: `${HOST}/${title}/720`,
    thumb720By480RenditionStatus: "Success",
    ...more,
  };
}

/** Draws a post with pictures and opens the one of this name. */
async function look(title: string, pictures: object[]): Promise<HTMLElement> {
  drawCapabilities({ files: { items: pictures } });
  await userEvent.click(await screen.findByRole("link", { name: title }));
  const dialog = await screen.findByRole("dialog", { name: title });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return dialog;
}

test("arrow keys go on and back, each time saying which picture it is, and end at the ends", async () => {
  const dialog = await look("a", [picture("a"), picture("b"), picture("c")]);
  expect(within(dialog).getByText("1 of 3")).toBeTruthy();
  await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
  expect(screen.getByRole("dialog", { name: "b" })).toBe(dialog);
  expect(within(dialog).getByText("Picture 2 of 3: b").role).toBe("status");
  await userEvent.keyboard("{End}{ArrowRight}");
  expect(screen.getByRole("dialog", { name: "c" })).toBe(dialog);
  expect(within(dialog).queryByRole("button", { name: "Next picture" })).toBeNull();
  await userEvent.click(within(dialog).getByRole("button", { name: "Previous picture" }));
  expect(screen.getByRole("dialog", { name: "b" })).toBe(dialog);
});

test("an enlarged picture is whole again by 0 and on the next picture", async () => {
  const dialog = await look("a", [picture("a"), picture("b")]);
  const scale = () => dialog.querySelector("output")?.textContent;
  await userEvent.keyboard("++");
  expect(scale()).toBe("225%");
  await userEvent.keyboard("0");
  expect(scale()).toBe("100%");
  await userEvent.keyboard("+{PageDown}");
  expect(screen.getByRole("dialog", { name: "b" })).toBeTruthy();
  expect(scale()).toBe("100%");
});

test("Escape closes it, and the focus is on the picture again", async () => {
  await look("b", [picture("a"), picture("b")]);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("link", { name: "b" })));
});

test("the original comes over a rendition that has fewer pixels, and gives way where it does not load", async () => {
  const dialog = await look("a", [picture("a", { imageDetails: { width: 3000, height: 2000 } })]);
  const sources = () => [...dialog.querySelectorAll("img")].map(({ src }) => src);
  expect(sources()).toEqual([`${HOST}/a/720`, `${HOST}/a`]);
  fireEvent.error(dialog.querySelectorAll("img")[1] ?? dialog);
  expect(sources()).toEqual([`${HOST}/a/720`]);
});

test("a picture as small as its rendition, or of a type that browsers do not draw, is not loaded twice", async () => {
  const dialog = await look("a", [picture("a", { imageDetails: { width: 700, height: 400 } }), picture("b", { fileExtension: "tiff" })]);
  expect(dialog.querySelectorAll("img")).toHaveLength(1);
  await userEvent.keyboard("{ArrowRight}");
  expect(dialog.querySelectorAll("img")).toHaveLength(1);
});

test("shows what was written about it, leads to its page and saves it", async () => {
  const dialog = await look("a", [picture("a", { description: "The bent bracket" })]);
  expect(within(dialog).getByText("The bent bracket")).toBeTruthy();
  expect(within(dialog).getByRole("link", { name: "Download a" }).getAttribute("download")).toBe("a.png");
  expect(within(dialog).getByRole("link", { name: "Open the file’s page" }).getAttribute("href")).toBe("/files/069000000000001AAA");
});
