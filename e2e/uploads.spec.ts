import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

const UPLOAD = "/connect/files/users/me";

interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function fileOf(name: string, content: string | Buffer = `These are the words of ${name}.`, mimeType = "text/plain"): TestFile {
  return { name, mimeType, buffer: Buffer.from(content) };
}

/** Chooses files as the button lets people do. */
async function choose(page: Page, ...files: TestFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Upload files" }).click();
  await (await chooser).setFiles(files);
}

function uploads(page: Page): Locator {
  return page.getByRole("list", { name: "Uploads" });
}

function upload(page: Page, name: string): Locator {
  return uploads(page).getByRole("listitem").filter({ hasText: name });
}

async function expectBytes(download: Download, name: string, bytes: string | Buffer): Promise<void> {
  expect(download.suggestedFilename()).toBe(name);
  expect(Buffer.compare(await readFile(await download.path()), Buffer.from(bytes))).toBe(0);
}

test.beforeEach(async ({ page, app, signIn }) => {
  await signIn(page, "Hana Kim");
  await page.goto(`${app.url}files`);
  await expect(page.getByRole("button", { name: "Upload files" })).toBeVisible();
});

test("several files go two at a time, show how far they are, and stand in the list when they are there", async ({ page, org }) => {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 300_000 });
  await org.control({ do: "delay", match: UPLOAD, method: "POST", count: 2, delayMs: "until-release" });
  await choose(page, fileOf("one.bin", Buffer.alloc(900_000, 1)), fileOf("two.txt"), fileOf("three.txt"));
  const progress = page.getByRole("progressbar", { name: "Uploading one.bin" });
  await expect.poll(async () => Number(await progress.getAttribute("aria-valuenow")), { intervals: [30] }).toBeGreaterThan(0);
  await expect(upload(page, "one.bin")).toContainText(/ of 900 kB/);
  await expect(upload(page, "three.txt")).toContainText("Waiting");
  await org.control({ do: "reset-faults" });
  for (const name of ["one.bin", "two.txt", "three.txt"]) {
    await expect(upload(page, name)).toContainText("Uploaded");
    await expect(page.getByRole("main").getByRole("link", { name }).first()).toBeVisible();
  }
  expect(
    (await org.requests()).filter(({ method, path }) => method === "POST" && path.includes(UPLOAD)).map(({ status }) => status),
  ).toEqual([201, 201, 201]);
});

test("one that is cancelled stops, and is sent when it is asked for again", async ({ page, org }) => {
  await org.control({ do: "delay", match: UPLOAD, method: "POST", delayMs: "until-release" });
  await choose(page, fileOf("cancelled.txt"));
  await page.getByRole("button", { name: "Cancel the upload of cancelled.txt" }).click();
  await expect(upload(page, "cancelled.txt")).toContainText("Cancelled");
  await expect(page.getByRole("status").filter({ hasText: "The upload of cancelled.txt is cancelled." })).toBeAttached();
  await page.getByRole("button", { name: "Upload cancelled.txt again" }).click();
  await expect(upload(page, "cancelled.txt")).toContainText("Uploaded");
});

test("one that loses its connection says so, and the next try works", async ({ page, context }) => {
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await choose(page, fileOf("unlucky.txt"));
  await expect(upload(page, "unlucky.txt")).toContainText("No connection to the org.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Upload unlucky.txt again" }).click();
  await expect(upload(page, "unlucky.txt")).toContainText("Uploaded");
});

test("one that fails holds up no other", async ({ page, org }) => {
  await org.control({ do: "fail", match: UPLOAD, method: "POST", status: 500 });
  await choose(page, fileOf("a.txt"), fileOf("b.txt"));
  await expect(uploads(page).getByRole("listitem").filter({ hasText: "The org had a problem." })).toHaveCount(1);
  await expect(uploads(page).getByRole("listitem").filter({ hasText: "Uploaded" })).toHaveCount(1);
});

test("the org's own reason is shown where it refuses a file", async ({ page, org }) => {
  await org.control({ do: "files", forbiddenExtensions: ["html"] });
  await choose(page, fileOf("page.html"));
  await expect(upload(page, "page.html")).toContainText("Your org does not allow files of the type .html.");
});

test("what cannot be sent is refused before anything goes out, and says why", async ({ page, org }) => {
  await page.evaluate(() => {
    const size = Object.getOwnPropertyDescriptor(Blob.prototype, "size")?.get;
    Object.defineProperty(File.prototype, "size", {
      get(this: File): number {
        return this.name === "film.mp4" ? 3_000_000_000 : Number(size?.call(this));
      },
    });
  });
  await choose(page, fileOf("film.mp4"), fileOf("setup.exe"), fileOf("empty.txt", ""));
  await expect(upload(page, "film.mp4")).toContainText("It is larger than 2 GB");
  await expect(upload(page, "setup.exe")).toContainText("It is a program.");
  await expect(upload(page, "empty.txt")).toContainText("There is nothing in it.");
  await page.getByRole("button", { name: "Remove setup.exe from the list" }).click();
  await expect(page.getByRole("button", { name: "Remove empty.txt from the list" })).toBeFocused();
  expect((await org.requests()).filter(({ method, path }) => method === "POST" && path.includes(UPLOAD))).toEqual([]);
});

test("an expired token is renewed on the way, once", async ({ page, org }) => {
  await org.control({ do: "expireTokens" });
  await org.control({ do: "clear-log" });
  await choose(page, fileOf("late.txt"));
  await expect(upload(page, "late.txt")).toContainText("Uploaded");
  const renewals = (await org.requests()).filter(({ path, status }) => path.startsWith("/services/oauth2/token") && status === 200);
  expect(renewals).toHaveLength(1);
});

test("files are chosen with the keyboard alone", async ({ page }) => {
  const button = page.getByRole("button", { name: "Upload files" });
  for (let stops = 0; stops < 40 && !(await button.evaluate((element) => element === document.activeElement)); stops++)
    await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles([fileOf("typed.txt")]);
  await expect(upload(page, "typed.txt")).toContainText("Uploaded");
});

test("files are dropped anywhere on the page, which shows that it takes them", async ({ page }) => {
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["dropped words"], "dropped.txt", { type: "text/plain" }));
    return transfer;
  });
  await page.getByRole("heading", { level: 1 }).dispatchEvent("dragover", { dataTransfer });
  await expect(page.getByText("Drop files here to upload them")).toBeVisible();
  await page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer });
  await expect(page.getByText("Drop files here to upload them")).toBeHidden();
  await expect(upload(page, "dropped.txt")).toContainText("Uploaded");
});

test("uploads go on while one looks at another page, and who closes the app is warned", async ({ page, org }) => {
  await org.control({ do: "delay", match: UPLOAD, method: "POST", delayMs: "until-release" });
  await choose(page, fileOf("patient.txt"));
  await expect(upload(page, "patient.txt")).toContainText("Finishing");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "News" }).click();
  await expect(page.getByRole("feed")).toBeVisible();
  const warning = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await warning;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await org.release();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Files" }).first().click();
  await expect(page.getByRole("main").getByRole("link", { name: "patient.txt" }).first()).toBeVisible();
});

test("a new version takes the place of the old one, which can still be had", async ({ page }) => {
  await choose(page, fileOf("plan.txt", "the first plan"));
  await page.getByRole("main").getByRole("link", { name: "plan.txt" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Upload a new version" }).click();
  await (await chooser).setFiles([fileOf("better.txt", "the second plan")]);
  await expect(page.getByRole("main")).toContainText("Version 2");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download", exact: true }).click();
  await expectBytes(await download, "plan.txt", "the second plan");
});

const HOSTILE = [
  {
    name: "evil.svg",
    type: "image/svg+xml",
    content: `<svg xmlns="http://www.w3.org/2000/svg"><script>opener.document.title="taken"</script></svg>`,
  },
  { name: "evil.html", type: "text/html", content: "<!doctype html><script>opener.document.title='taken'</script>" },
];

test("pages and drawings with script are saved with their bytes and names, and open in no page", async ({ page, context, app }) => {
  const opened: string[] = [];
  context.on("page", (other) => opened.push(other.url()));
  await choose(page, ...HOSTILE.map(({ name, type, content }) => fileOf(name, content, type)));
  for (const { name, content } of HOSTILE) {
    await page.getByRole("main").getByRole("link", { name }).first().click();
    const link = page.getByRole("link", { name: "Download", exact: true });
    await expect(link).toBeVisible();
    const place = page.url();
    const download = page.waitForEvent("download");
    await link.click();
    await expectBytes(await download, name, content);
    expect(page.url()).toBe(place);
    expect(opened).toEqual([]);
    expect(page.frames()).toHaveLength(1);
    expect(await page.locator("object, embed, iframe").count()).toBe(0);
    await page.goto(`${app.url}files`);
  }
});

test("an address that lapsed is asked for anew when the file is wanted", async ({ page, org }) => {
  await choose(page, fileOf("old.txt", "old words"));
  await page.getByRole("main").getByRole("link", { name: "old.txt" }).first().click();
  const link = page.getByRole("link", { name: "Download", exact: true });
  await expect(link).toBeVisible();
  // What the page itself reads brings a fresh address.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 16 * 60_000;
  });
  await org.control({ do: "clear-log" });
  const download = page.waitForEvent("download");
  await link.click();
  await expectBytes(await download, "old.txt", "old words");
  const paths = (await org.requests())
    .filter(({ path }) => path.includes("/connect/files/069"))
    .map(({ path }) => path.replace(/.*(069\w+)/, "").replace(/&bearer.*/, ""));
  expect(paths).toEqual(["?versionNumber=1", "/content?versionNumber=1"]);
});

test("every state of an upload passes axe and fits a phone", async ({ page, org }) => {
  await org.control({ do: "fail", match: UPLOAD, method: "POST", status: 503 });
  await choose(page, fileOf("failed.txt"));
  await expect(upload(page, "failed.txt")).toContainText(/Chatter asks for a break.*The org said: .*SERVER_UNAVAILABLE/);
  await expect(upload(page, "failed.txt").getByRole("button", { name: "Copy what the org said" })).toBeVisible();
  await choose(page, fileOf("done.txt"));
  await expect(upload(page, "done.txt")).toContainText("Uploaded");
  await org.control({ do: "delay", match: UPLOAD, method: "POST", count: 2, delayMs: "until-release" });
  await choose(
    page,
    fileOf("Unterstützungsleistungsabrechnungsübersicht-2026-endgültig.txt"),
    fileOf("تقرير.txt"),
    fileOf("waiting.txt"),
    fileOf("setup.exe"),
  );
  await expect(upload(page, "waiting.txt")).toContainText("Waiting");
  await expectAccessible(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await expectAccessible(page);
});
