import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

/** A small green picture. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAIAAABChommAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQYlWPQqs0miBhGFQEAUz1mwedpc7UAAAAASUVORK5CYII=",
  "base64",
);

function listOf(page: Page, name: string): Locator {
  return page.getByRole("main").getByRole("list", { name });
}

/** Opens a file by searching for it in one of the lists. */
async function openFile(page: Page, list: string, words: string): Promise<void> {
  await page.goto(`${list}?q=${encodeURIComponent(words)}`);
  await page
    .getByRole("main")
    .getByRole("listitem")
    .getByRole("link", { name: new RegExp(words) })
    .first()
    .click();
  await expect(page).toHaveURL(/\/files\/069/);
}

async function isLoaded(picture: Locator): Promise<boolean> {
  return picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0);
}

test.describe("lists of files", () => {
  test("hold one's own, what is shared with one and with one's groups, and can be searched", async ({ page, signIn }) => {
    await signIn(page);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Files" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Files" })).toBeFocused();
    await expect(listOf(page, "My files").getByRole("link", { name: "Monday round" })).toBeVisible();

    const shared = page.getByRole("link", { name: "Shared with me" });
    await shared.click();
    const film = listOf(page, "Shared with me").getByRole("listitem").filter({ hasText: "Launch film, rough cut" });
    await expect(film).toContainText("Yael Levi");
    await expect(film).toContainText("You can view");
    await expect(film).toContainText("MP4 · 48 kB");
    await expect(shared).toBeFocused();
    await expect(listOf(page, "Shared with me").getByRole("listitem").filter({ hasText: "Board deck" })).toContainText("You can edit");

    await page.getByRole("searchbox", { name: "Search files" }).fill("logo oder so");
    await expect(page.getByText("Nothing here has “logo oder so” in its name.")).toBeVisible();
    await page.getByRole("searchbox", { name: "Search files" }).fill("تقرير");
    await expect(listOf(page, "Shared with me").getByRole("listitem")).toHaveCount(1);
    await expect(page).toHaveURL(/[?]q=/);
    await page.getByRole("link", { name: "My files" }).click();
    await expect(page.getByRole("heading", { name: "No file was found" })).toBeVisible();
  });

  test("come page by page, and say when they cannot", async ({ page, signIn, org }) => {
    await signIn(page);
    await org.control({ do: "fail", match: "/filter/groups", count: 3 });
    await page.goto("files/groups");
    await expect(page.getByRole("alert").filter({ hasText: "The org had a problem." })).toBeVisible();
    await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
    const items = listOf(page, "In my groups").getByRole("listitem");
    await expect(items).toHaveCount(25);
    await items.last().scrollIntoViewIfNeeded();
    await expect.poll(() => items.count()).toBeGreaterThan(25);
  });

  test("stand as a grid where somebody chose it, for the keyboard too", async ({ page, signIn }) => {
    await signIn(page);
    await page.goto("files/groups");
    await page.getByRole("button", { name: "Show as a grid" }).focus();
    await page.keyboard.press("Enter");
    await page.reload();
    await expect(page.getByRole("button", { name: "Show as a grid" })).toHaveAttribute("aria-pressed", "true");
    const first = listOf(page, "In my groups").getByRole("link").first();
    await expect(first).toBeVisible();
    await page.getByRole("button", { name: "Upload files" }).focus();
    await page.keyboard.press("Tab");
    await expect(first).toBeFocused();
    const title = await first.textContent();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: title ?? "" })).toBeVisible();
    await page.goBack();
    await page.getByRole("button", { name: "Show as a list" }).click();
    await expect(page.getByRole("button", { name: "Show as a list" })).toHaveAttribute("aria-pressed", "true");
  });

  test("show thumbnails that were still being made by themselves, for one call", async ({ page, signIn, org }) => {
    await signIn(page);
    const merge = Object.fromEntries(["120By90", "240By180", "720By480"].map((size) => [`thumb${size}RenditionStatus`, "NotScheduled"]));
    for (const index of [0, 1]) await org.control({ do: "mangle", match: "/filter/groups", path: `files.${index}`, merge });
    await page.goto("files/groups");
    const coming = page.getByText("The preview is being made.");
    await expect(coming).toHaveCount(2);
    await expect(coming).toHaveCount(0, { timeout: 10_000 });
    const looks = (await org.requests()).filter(({ path }) => path.includes("/connect/files/batch/"));
    expect(looks).toHaveLength(1);
  });
});

test.describe("the page of a file", () => {
  test("shows its pages, for at most four calls", async ({ page, signIn, org }) => {
    await signIn(page);
    await openFile(page, "files", "Heron 2 launch plan");
    const pages = page.getByRole("list", { name: "Pages" });
    await expect(pages).toBeVisible();
    await org.control({ do: "clear-log" });
    await page.reload();
    await expect(pages.getByRole("img")).toHaveCount(3);
    await expect.poll(() => isLoaded(pages.getByRole("img", { name: "Page 1 of 3" }))).toBe(true);
    await expect(page.getByText(/^PDF · 5 kB · 3 pages · Version 1/)).toBeVisible();
    const calls = await org.viewCalls();
    expect(calls.length, calls.map(({ path }) => path).join("\n")).toBeLessThanOrEqual(4);

    await page.getByRole("link", { name: "Posts", exact: true }).click();
    const post = page.getByRole("article").first();
    await expect(post.getByRole("link", { name: "Download Heron 2 launch plan" })).toBeVisible();
    await post.getByRole("link", { name: "Heron 2 launch plan PDF · 5 kB" }).click();
    await expect(pages.getByRole("img", { name: "Page 3 of 3" })).toBeAttached();
  });

  test("draws text as text, and opens nothing that could act", async ({ page, signIn }) => {
    await signIn(page);
    await openFile(page, "files", "Monday round");
    await expect(page.getByRole("region", { name: "Text of the file" })).toContainText("Plug: 0 of 240 samples dry.");
    for (const name of ["Campaign page", "Larkwheel mark"]) {
      await openFile(page, "files/shared", name);
      await expect(page.getByRole("heading", { name: "No preview for this type" })).toBeVisible();
      await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
      await expect(page).toHaveTitle(new RegExp(name));
    }
  });

  test("has the versions and whom it is shared with", async ({ page, signIn, org }) => {
    await signIn(page);
    await openFile(page, "files", "Monday round");
    await page.getByRole("link", { name: "Versions 3" }).click();
    await expect(listOf(page, "Versions").getByRole("listitem")).toHaveText([/^Version 3\s*Latest/, /^Version 2/, /^Version 1/]);
    const first = page.getByRole("link", { name: "Download version 1" });
    await expect(first).toHaveAttribute("download", "Monday round.txt");
    const text = await (await page.request.get((await first.getAttribute("href")) ?? "")).text();
    expect(text).toContain("MONDAY ROUND");
    expect(text).not.toContain("Service");
    await page.getByRole("link", { name: "Shared with", exact: true }).click();
    await expect(listOf(page, "Shared with").getByRole("listitem").filter({ hasText: "Jonas Weber" })).toContainText("Can edit");
    await expect(listOf(page, "Shared with").getByRole("listitem").filter({ hasText: "Hana Kim" })).toContainText("Can view");
    await expect(page.getByRole("main")).not.toContainText("Larkwheel");

    await org.control({ do: "fail", match: "/previews", count: 3 });
    await openFile(page, "files/groups", "Rain test");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("img", { name: "Page 1 of 1" })).toBeVisible();
  });

  test("of a new file shows its preview by itself; it can be renamed, and deleted after a question", async ({ page, signIn, org }) => {
    await signIn(page, "Mei Tanaka");
    await page.goto("files");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Upload files" }).click();
    await (await chooser).setFiles({ name: "Green dots.png", mimeType: "image/png", buffer: DOT });
    const link = listOf(page, "My files").getByRole("link", { name: "Green dots.png" });
    await link.click();
    await expect(page.getByRole("button", { name: "Upload a new version" })).toBeVisible();
    const place = page.url();
    await expect(page.getByRole("heading", { name: "The preview is being made" })).toBeVisible();
    await expect(page.getByRole("img", { name: "Page 1 of 1" })).toBeVisible({ timeout: 15_000 });

    await page.getByRole("button", { name: "Edit details" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Green dots, counted");
    await page.getByRole("textbox", { name: "Description" }).fill("By aisle");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Green dots, counted" })).toBeVisible();
    await expect(page.getByText("By aisle")).toBeVisible();

    await page.getByRole("button", { name: "Delete" }).click();
    const question = page.getByRole("alertdialog", { name: "Delete “Green dots, counted”?" });
    await question.getByRole("button", { name: "Keep it" }).click();
    await expect(question).toBeHidden();
    await expect(page.getByRole("button", { name: "Delete" })).toBeFocused();
    await page.getByRole("button", { name: "Delete" }).click();
    await org.control({
      do: "fail",
      match: "/connect/files/069",
      method: "DELETE",
      status: 403,
      errorCode: "INSUFFICIENT_ACCESS_OR_READONLY",
    });
    await question.getByRole("button", { name: "Delete" }).click();
    await expect(question.getByRole("alert")).toContainText("The org does not let you change this file. It stays as it is.");
    await expect(question.getByRole("alert").getByText("INSUFFICIENT_ACCESS_OR_READONLY", { exact: true })).toBeVisible();
    await expect(question.getByRole("button", { name: "Copy what the org said" })).toBeVisible();
    await question.getByRole("button", { name: "Delete" }).click();
    await expect(page).toHaveURL(/\/files$/);
    await expect(toasts(page).filter({ hasText: "“Green dots, counted” is deleted." })).toBeVisible();
    await expect(link).toHaveCount(0);
    await page.goto(place);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  });

  test("of somebody else offers what that person allows, and nothing where it may not be seen", async ({ page, signIn }) => {
    await signIn(page, "Jonas Weber");
    await openFile(page, "files/shared", "Monday round");
    await expect(page.getByRole("button", { name: "Upload a new version" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Delete" })).toHaveCount(0);
    const place = page.url();
    await page.goto(place.replace(/069.*$/, "069000000000001AAA"));
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  });
});

test("lists and pages of files pass axe and fit a phone", async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  const check = async (shown: Locator) => {
    await expect(shown).toBeVisible();
    await expectAccessible(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await page.goto("files/shared");
  await check(listOf(page, "Shared with me").getByRole("link", { name: /^Minutes_of_/ }));
  await page.getByRole("button", { name: "Show as a grid" }).click();
  await check(listOf(page, "Shared with me").getByRole("link", { name: /^Minutes_of_/ }));
  await listOf(page, "Shared with me")
    .getByRole("link", { name: /^Minutes_of_/ })
    .click();
  await check(page.getByRole("region", { name: "Text of the file" }));
  await openFile(page, "files", "Monday round");
  const parts = page.getByRole("navigation", { name: "Parts of this file" });
  await parts.getByRole("link", { name: "Versions" }).click();
  await check(page.getByRole("link", { name: "Download version 1" }));
  await parts.getByRole("link", { name: "Shared with" }).click();
  await check(listOf(page, "Shared with"));
  await page.getByRole("button", { name: "Delete" }).click();
  await check(page.getByRole("alertdialog"));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit details" }).click();
  await check(page.getByRole("dialog"));
  await page.keyboard.press("Escape");
  await openFile(page, "files", "Heron 2 launch plan");
  await check(page.getByRole("list", { name: "Pages" }));
});
