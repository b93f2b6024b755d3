import { setTimeout as wait } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";
import { PLAIN, slowCpu } from "./conditions.ts";
import { clockMainThread } from "./main-thread.ts";
import { whenQuiet } from "./quiet.ts";
import type { Build, Stage } from "./stage.ts";

/** CPU slowdown factors. */
const SPEEDS = [1, 4] as const;

const NEWS = '[role=feed][aria-label="News feed"] article';

/** Navigations within the app, each with a selector for the content it shows. Together they form a loop. */
const WAYS: readonly { name: string; link: (page: Page) => Locator; shows: string }[] = [
  {
    name: "feed to post",
    link: (page) =>
      page
        .locator(NEWS)
        .getByRole("link", { name: /\d comments?, post by/ })
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

/** One navigation: milliseconds from the click to the first content, and main-thread CPU time until then. */
export interface Step {
  time: number;
  mainThread: number;
}

/** The measured steps of each navigation, by name. */
export type Ways = Record<string, readonly Step[]>;

/** The navigations at one CPU speed. */
export interface NavigationSeries {
  cpu: number;
  builds: Partial<Record<Build, Ways>>;
}

/** Navigates between pages that were shown before, so that nothing needs the network. */
export async function measureNavigation(stage: Stage, runs: number): Promise<NavigationSeries[]> {
  const pages = await Promise.all(stage.builds.map(async (build) => ({ build, page: await openNews(stage, build) })));
  const series: NavigationSeries[] = [];
  for (const cpu of SPEEDS) {
    const builds: Partial<Record<Build, Record<string, Step[]>>> = {};
    for (const { build, page } of pages) {
      await page.bringToFront();
      // Warm-up, not counted: loads code and data.
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

/** @returns the name and duration of each navigation */
async function goAround(page: Page, mainThreadTime: () => Promise<number>): Promise<[string, Step][]> {
  const steps: [string, Step][] = [];
  const quiet = whenQuiet(page);
  for (const { name, link, shows } of WAYS) {
    await link(page).waitFor();
    await page.evaluate((selector) => void (window.bench.nextContent = window.bench.contentAfter("click", selector)), shows);
    // Hover first, as a hand would: code that is preloaded on hover is not counted.
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
