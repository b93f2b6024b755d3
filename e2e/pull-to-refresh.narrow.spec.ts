import type { CDPSession, Page } from "@playwright/test";
import { articles, atRest, scrollTo } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { firstPoll } from "./support/polls.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

const JONAS = "jonas.weber@larkwheel.example";

/** A finger on the page. */
class Finger {
  readonly #session: CDPSession;
  #at = { x: 0, y: 0 };

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async put(x: number, y: number): Promise<void> {
    this.#at = { x, y };
    await this.#session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [this.#at] });
  }

  /** Moves by as much in steps, as a finger does. */
  async move(x: number, y: number): Promise<void> {
    const { x: fromX, y: fromY } = this.#at;
    for (let step = 1; step <= 8; step++) {
      this.#at = { x: fromX + (x * step) / 8, y: fromY + (y * step) / 8 };
      await this.#session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [this.#at] });
    }
  }

  async lift(): Promise<void> {
    await this.#session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }
}

const finger = async (page: Page) => new Finger(await page.context().newCDPSession(page));

const refreshed = (page: Page) => page.getByRole("status").filter({ hasText: "Refreshed" });

/** Opens the news of somebody, until a pull is listened to. */
async function openNews(page: Page, org: OrgControl, signIn: (page: Page, who?: string) => Promise<void>): Promise<string> {
  await signIn(page, "Ingrid Solheim");
  await expect(articles(page).first()).toBeVisible();
  await firstPoll(org);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.overscrollBehaviorY)).toBe("contain");
  return (await org.requests()).find(({ path }) => path.includes("/chatter/feeds/news/"))?.userId ?? "";
}

test("pulling down the top of a feed brings what is new, and says so", async ({ page, org, signIn }) => {
  const me = await openNews(page, org, signIn);
  await org.control({ do: "act", as: JONAS, post: { parentId: me, text: "Pulled into sight" } });
  const touch = await finger(page);
  await touch.put(195, 300);
  await touch.move(0, 240);
  await touch.lift();
  await expect(articles(page).first()).toContainText("Pulled into sight");
  await expect(refreshed(page)).toBeAttached();

  await touch.put(195, 300);
  await touch.move(0, 240);
  await touch.lift();
  await expect(refreshed(page).filter({ hasText: /\u00a0/ })).toBeAttached();
});

test("what is no pull at the top asks for nothing: a short one, one sideways, one that is taken back, one from far down", async ({
  page,
  org,
  signIn,
}) => {
  await openNews(page, org, signIn);
  await org.control({ do: "clear-log" });
  const touch = await finger(page);
  for (const [x, y] of [
    [0, 60],
    [150, 100],
  ] as const) {
    await touch.put(100, 300);
    await touch.move(x, y);
    await touch.lift();
  }
  await touch.put(195, 300);
  await touch.move(0, 240);
  await touch.move(0, -235);
  await touch.lift();
  await scrollTo(page, 6);
  const before = await atRest(page);
  await touch.put(195, 300);
  await touch.move(0, 240);
  await touch.lift();
  // The page has scrolled as it does.
  await expect.poll(async () => (await atRest(page)).top).not.toBe(before.top);
  await expect(refreshed(page)).toHaveCount(0);
  const asked = (await org.calls()).flatMap(({ path, parts = [] }) => [path, ...parts]);
  expect(asked.filter((path) => path.includes("updatedSince="))).toEqual([]);
});

test("a sheet over the page is not pulled through", async ({ page, org, signIn }) => {
  await openNews(page, org, signIn);
  await page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "Write" }).click();
  await expect(page.getByRole("dialog", { name: "Post" })).toBeVisible();
  const touch = await finger(page);
  await touch.put(195, 400);
  await touch.move(0, 300);
  await touch.lift();
  await expect(refreshed(page)).toHaveCount(0);
});

test("a refusal is said", async ({ page, org, signIn }) => {
  await openNews(page, org, signIn);
  await org.control({ do: "fail", match: "/chatter/feeds/news/", count: 1, status: 503 });
  const touch = await finger(page);
  await touch.put(195, 300);
  await touch.move(0, 240);
  await touch.lift();
  await expect(toasts(page)).toContainText("The new posts could not be loaded.");
  await expect(refreshed(page)).toHaveCount(0);
});

test("an empty feed is pulled too", async ({ page, app, org, signIn }) => {
  await signIn(page, "Ingrid Solheim");
  await page.goto(`${app.url}feeds/company?q=zeppelin`);
  await expect(page.getByRole("heading", { name: "No post holds these words" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.style.overscrollBehaviorY)).toBe("contain");
  await org.control({ do: "act", as: JONAS, post: { parentId: "me", text: "A zeppelin over the harbour" } });
  const touch = await finger(page);
  await touch.put(195, 300);
  await touch.move(0, 240);
  await touch.lift();
  await expect(page.getByRole("article").first()).toContainText("A zeppelin over the harbour");
});
