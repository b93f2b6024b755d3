import type { BrowserContext, Page, Request } from "@playwright/test";
import type { LoggedRequest } from "../local-org/request-log.ts";
import { PlainError } from "../scripts/plain-error.mjs";
import { type Condition, slowDown } from "./conditions.ts";
import { clockMainThread } from "./main-thread.ts";
import { type LoadedFile, readFacts } from "./page-facts.ts";
import { whenQuiet } from "./quiet.ts";
import type { Stage, Subject } from "./stage.ts";

const LOAD_TIMEOUT_MS = 60_000;

/** Requests, and the compressed bytes transferred. */
export interface Asked {
  jsBytes: number;
  cssBytes: number;
  /** All requests of the page, including the page itself, without preflights. */
  requests: number;
  /** Connect REST API calls, without images and preflights. */
  apiCalls: number;
  preflights: number;
}

/** One page load of a signed-in person. Times in milliseconds since the start of the navigation. */
export interface Load {
  firstElement: number;
  firstPaint: number;
  longestTask: number;
  /** Main-thread CPU time until the first element: the number least affected by other programs. */
  mainThread: number;
  /** Feed elements in the document once settled. */
  articles: number;
  /** Total size of the API's response bodies as transferred, in bytes. */
  apiBytes: number;
  /** Until the first element was drawn. */
  byFirst: Asked;
  /** Until requests had stopped. */
  settled: Asked;
}

/** A page of the app, and a selector for its main content. */
export interface View {
  name: string;
  url: string;
  shows: string;
}

/** Loads a view in a fresh browser profile. */
export async function loadView(stage: Stage, view: View, condition: Condition): Promise<Load> {
  const context = await stage.openContext(condition, "app");
  try {
    await context.addInitScript((shows) => void (window.benchShows = shows), view.shows);
    return await loadOnce(stage, context, view, condition);
  } finally {
    await context.close();
  }
}

/** Loads a page in a fresh profile, and again with the HTTP cache from the first load. */
export async function loadColdAndWarm(stage: Stage, subject: Subject, condition: Condition): Promise<{ cold: Load; warm: Load }> {
  const context = await stage.openContext(condition, subject);
  try {
    const page = { name: subject, url: stage.urls[subject] };
    const cold = await loadOnce(stage, context, page, condition);
    return { cold, warm: await loadOnce(stage, context, page, condition) };
  } finally {
    await context.close();
  }
}

async function loadOnce(stage: Stage, context: BrowserContext, view: Pick<View, "name" | "url">, condition: Condition): Promise<Load> {
  const page = await context.newPage();
  await slowDown(page, condition);
  await fetch(`${stage.orgUrl}/__control`, { method: "POST", body: JSON.stringify({ do: "clear-log" }) });
  const devtools = await context.newCDPSession(page);
  const mainThreadTime = await clockMainThread(devtools);
  const quiet = whenQuiet(page);
  const apiRequests: Request[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "fetch" && request.url().startsWith(stage.orgUrl)) apiRequests.push(request);
  });
  await page.goto(view.url, { waitUntil: "commit" });
  const firstElement = await firstElementOf(page, view.name);
  const mainThread = await mainThreadTime();
  await quiet();
  const facts = await readFacts(page);
  const sizes = await Promise.all(apiRequests.map((request) => request.sizes()));
  const log = (await (await fetch(`${stage.orgUrl}/__control/requests`)).json()) as LoggedRequest[];
  await page.close();

  const askedBy = (time: number): Asked => {
    const done = facts.files.filter(({ responseEnd }) => responseEnd <= time);
    const begun = facts.files.filter(({ startTime }) => startTime <= time);
    return {
      jsBytes: bytesOf(done, ".js"),
      cssBytes: bytesOf(done, ".css"),
      requests: 1 + begun.length,
      apiCalls: begun.filter(({ url, initiator }) => initiator === "fetch" && url.startsWith(`${stage.orgUrl}/services/data`)).length,
      preflights: log.filter(({ preflight, at }) => preflight && at <= facts.beganAt + time).length,
    };
  };
  const { firstPaint, longestTask, articles } = facts;
  const apiBytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  return {
    firstElement,
    firstPaint,
    longestTask,
    mainThread,
    articles,
    apiBytes,
    byFirst: askedBy(firstElement),
    settled: askedBy(Infinity),
  };
}

function bytesOf(files: LoadedFile[], ending: string): number {
  return files.filter(({ url }) => new URL(url).pathname.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0);
}

async function firstElementOf(page: Page, name: string): Promise<number> {
  const tooLong = Symbol("too long");
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<typeof tooLong>((resolve) => (timer = setTimeout(resolve, LOAD_TIMEOUT_MS, tooLong)));
  const drawn = await Promise.race([page.evaluate(() => window.bench.firstElement), timeout]);
  clearTimeout(timer);
  if (drawn !== tooLong) return drawn;
  throw new PlainError(`${name} did not show itself within ${LOAD_TIMEOUT_MS / 1000} seconds.`);
}
