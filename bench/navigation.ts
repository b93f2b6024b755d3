import { setTimeout as wait } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";
import { PLAIN, slowCpu } from "./conditions.ts";
import { clockMainThread } from "./main-thread.ts";
import { whenQuiet } from "./quiet.ts";
import type { Build, Stage } from "./stage.ts";

/** How many times slower the processor is made. */
const SPEEDS = [1, 4] as const;

const NEWS = '[role=feed][aria-label="News feed"] article';

/** Ways through the app, with the selector of what is drawn at their end. Together they lead back to where they begin. */
const WAYS: readonly { name: string; link: (page: Page) => Locator; shows: string }[] = [
  {
    name: "feed to post",
    link: (page) =>
      page
        .locator(NEWS)
        .getByRole("link", { name: /\d comments?$/ })
        .first(),
    shows: "main article:not([aria-posinset])",
  },
  { name: "post to feed", link: (page) => page.getByRole("button", { name: "Back" }), shows: NEWS },
  {
    name: "feed to group",
    link: (page) => page.getByRole("complementary").locator('a[href*="/groups/0F9"]').first(),
    shows: '[role=feed]:not([aria-label="News feed"]) article',
  },
];

/** Once along a way: milliseconds from the click to the first content, and of the main thread's processor time until then. */
export interface Step {
  time: number;
  mainThread: number;
}

/** The steps of each way, by its name. */
export type Ways = Record<string, readonly Step[]>;

/** One speed of the processor. */
export interface NavigationSeries {
  cpu: number;
  builds: Partial<Record<Build, Ways>>;
}

/** Goes from place to place, each of which was there before, so that nothing has to come over the network. */
export async function measureNavigation(stage: Stage, runs: number): Promise<NavigationSeries[]> {
  const pages = await Promise.all(stage.builds.map(async (build) => ({ build, page: await openNews(stage, build) })));
  const series: NavigationSeries[] = [];
  for (const cpu of SPEEDS) {
    const builds: Partial<Record<Build, Record<string, Step[]>>> = {};
    for (const { build, page } of pages) {
      await page.bringToFront();
      // Once not counted: code and data come with it.
      const devtools = await page.context().newCDPSession(page);
      const mainThreadTime = await clockMainThread(devtools);
      await goAround(page, mainThreadTime);
      await slowCpu(devtools, cpu);
      const ways: Record<string, Step[]> = {};
      for (let run = 1; run <= runs; run++) {
        process.stdout.write(`\rGoing from place to place, ${build}, processor at 1/${cpu}: ${run} of ${runs} …  `);
        for (const [name, step] of await goAround(page, mainThreadTime)) (ways[name] ??= []).push(step);
      }
      builds[build] = ways;
      await slowCpu(devtools, 1);
    }
    process.stdout.write("\n");
    series.push({ cpu, builds });
  }
  for (const { page } of pages) await page.context().close();
  return series;
}

async function openNews(stage: Stage, build: Build): Promise<Page> {
  const context = await stage.openContext(PLAIN, build);
  const page = await context.newPage();
  const quiet = whenQuiet(page);
  await page.goto(stage.urls[build]);
  await page.evaluate(() => window.bench.firstElement);
  await quiet();
  return page;
}

/** @returns the name of each way and how long it took */
async function goAround(page: Page, mainThreadTime: () => Promise<number>): Promise<[string, Step][]> {
  const steps: [string, Step][] = [];
  const quiet = whenQuiet(page);
  for (const { name, link, shows } of WAYS) {
    await link(page).waitFor();
    await page.evaluate((selector) => void (window.bench.nextContent = window.bench.contentAfterClick(selector)), shows);
    // The pointer is there before, as a hand's would be: what a place loads when somebody comes near is not counted.
    await link(page).hover();
    await quiet();
    const before = await mainThreadTime();
    await link(page).click();
    const time = await page.evaluate(() => window.bench.nextContent);
    steps.push([name, { time, mainThread: (await mainThreadTime()) - before }]);
    await quiet();
    await wait(100);
  }
  await page.goBack();
  await page.locator(NEWS).first().waitFor();
  await quiet();
  return steps;
}
