import { expect, test } from "./support/servers.ts";

/** Pages that draw nothing of the org's in their main part, or something that is no list. */
const PAGES = ["settings", "settings/keys", "search", "outbox", "people/me/about", "messages", "topics/followed", "no/such/page"];

test("what stands around a page comes as soon as the page shows, whatever the page is", async ({ page, app, signIn }) => {
  // Without what comes after a while in any case.
  await page.addInitScript(() => {
    const own = window.setTimeout;
    const patient = (run: TimerHandler, delay?: number, ...more: unknown[]) => (delay === 4_000 ? 0 : own(run, delay, ...more));
    Reflect.set(window, "setTimeout", patient);
  });
  await signIn(page);
  for (const path of PAGES) {
    await page.goto(app.url + path);
    await expect(page.getByRole("button", { name: /^Your account:/ }), path).toBeVisible();
  }
});
