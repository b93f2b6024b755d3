import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

test("pictures of a post are looked at one by one, enlarged, moved and closed again", async ({ page, signIn }) => {
  await signIn(page);
  await page.goto("feeds/company?q=launch+in+numbers");
  const gallery = page.getByRole("list", { name: "Pictures" });
  await expect(gallery.getByRole("img")).toHaveCount(4);
  const opener = gallery.getByRole("link", { name: "Launch crew" });
  await opener.click();

  const dialog = page.getByRole("dialog", { name: "Launch crew" });
  await expect(dialog.getByText(/^1 of \d$/)).toBeVisible();
  // The original, which has more pixels than what the feed shows, lies over that.
  const original = dialog.locator("img").nth(1);
  await expect.poll(() => original.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1400);
  await expectAccessible(page, "[data-viewer]");

  const width = async () => (await original.boundingBox())?.width ?? 0;
  const whole = await width();
  await original.dblclick();
  await expect.poll(width).toBeCloseTo(whole * 2.5, 0);
  const before = await original.boundingBox();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await original.boundingBox())?.x).toBeLessThan(before?.x ?? 0);
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(whole, 0);

  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("dialog").getByText(/^Picture 2 of \d: /)).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a swipe goes to the next picture, and one down closes", async ({ page, signIn, context }) => {
    await signIn(page);
    await page.goto("feeds/company?q=launch+in+numbers");
    await page.getByRole("list", { name: "Pictures" }).getByRole("link", { name: "Launch crew" }).tap();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(/^1 of \d$/)).toBeVisible();
    const devtools = await context.newCDPSession(page);
    const swipe = async (from: [number, number], to: [number, number]) => {
      const at = ([x, y]: [number, number]) => ({ touchPoints: [{ x, y }] });
      await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(from) });
      for (const part of [0.3, 0.6, 1])
        await devtools.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          ...at([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]),
        });
      await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe([300, 400], [90, 410]);
    await expect(dialog.getByText(/^2 of \d$/)).toBeVisible();
    await swipe([200, 300], [205, 600]);
    await expect(dialog).toHaveCount(0);
  });
});
