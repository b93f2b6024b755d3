import type { BrowserContext } from "@playwright/test";
import { PlainError } from "../scripts/plain-error.mjs";
import { PLAIN, SLOW_PHONE } from "./conditions.ts";
import { type Load, loadColdAndWarm, loadView, type View } from "./load.ts";
import type { Stage } from "./stage.ts";

/** Cold loads of each view, and of the floor. */
export interface ViewSeries {
  condition: string;
  floor: readonly Load[];
  views: readonly { name: string; loads: readonly Load[] }[];
}

const ELEMENT = "[role=feed] article";
const ROW = "main ul li";

/** The URL of each view, or the first link on an earlier view (`behind`) that leads to it. */
const VIEWS: readonly { name: string; path: string; behind?: string; shows: string }[] = [
  { name: "news", path: "", shows: ELEMENT },
  { name: "post", path: "", behind: `${ELEMENT} a[href*="/posts/"]`, shows: "main article" },
  { name: "groups", path: "groups", shows: ROW },
  { name: "group", path: "groups", behind: `${ROW} a[href*="/groups/0F9"]`, shows: ELEMENT },
  { name: "people", path: "people", shows: ROW },
  { name: "person", path: "people/me", shows: ELEMENT },
  { name: "files", path: "files", shows: ROW },
  { name: "file", path: "files", behind: `${ROW} a[href*="/files/069"]`, shows: 'main a[href*="/connect/files/"]' },
];

/** Loads every view in turns with the floor, so that background load affects all alike. */
export async function measureViews(stage: Stage, runs: number): Promise<ViewSeries[]> {
  const views = await findViews(stage);
  const series: ViewSeries[] = [];
  for (const condition of [PLAIN, SLOW_PHONE]) {
    const floor: Load[] = [];
    const loads = views.map(({ name }) => ({ name, loads: new Array<Load>() }));
    for (let run = 1; run <= runs; run++) {
      process.stdout.write(`\rViews, ${condition.name}: ${run} of ${runs} …  `);
      floor.push((await loadColdAndWarm(stage, "floor", condition)).cold);
      for (const [index, view] of views.entries()) loads[index]?.loads.push(await loadView(stage, view, condition));
    }
    process.stdout.write("\n");
    series.push({ condition: condition.name, floor, views: loads });
  }
  return series;
}

async function findViews(stage: Stage): Promise<View[]> {
  const context = await stage.openContext(PLAIN, "app");
  try {
    const found: View[] = [];
    for (const { name, path, behind, shows } of VIEWS) {
      const at = new URL(path, stage.urls.app).href;
      found.push({ name, shows, url: behind === undefined ? at : await firstLink(context, at, behind) });
    }
    return found;
  } finally {
    await context.close();
  }
}

async function firstLink(context: BrowserContext, url: string, selector: string): Promise<string> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    const link = page.locator(selector).first();
    await link.waitFor().catch(() => {
      throw new PlainError(`${url} shows no ${selector}, so the view behind it cannot be measured.`);
    });
    return await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  } finally {
    await page.close();
  }
}
