import type { BrowserContext, Page } from "@playwright/test";
import type { OrgControl } from "../support/org-control.ts";
import { AMARA, havePosted } from "../support/own-posts.ts";
import { Person } from "./person.ts";
import { provenFaults } from "./proof.ts";
import { describe, type Episode, faultCommands } from "./sequence.ts";
import { Tab, type World } from "./tab.ts";
import { Texts } from "./written.ts";

/** What came of a sequence. */
export interface Outcome {
  /** What was done and how it went, a line for each. */
  log: string[];
  /** What must not be. */
  faults: string[];
  /** How many of the actions the page offered. */
  done: number;
}

/** Where a sequence takes place. */
export interface Stage {
  context: BrowserContext;
  org: OrgControl;
  appUrl: string;
  /** Signs a page in as Amara. */
  signIn(page: Page): Promise<void>;
}

/** How often what the app offers is done before it has to have come to an end. */
const ROUNDS = 6;

/** Milliseconds after which whatever the app puts off is due: the pages' clocks are put forward by so much. */
const LONG_ENOUGH = 60_000;

/**
 * Goes through a sequence in a real browser, then lets the faults end, does what the app offers, and proves what holds
 * after any sequence.
 *
 * @param mark sets the texts of this sequence apart from all others
 */
export async function runSequence(stage: Stage, episodes: readonly Episode[], mark: string): Promise<Outcome> {
  const { context, org, appUrl } = stage;
  const texts = new Texts(mark);
  const posts: { id: string; words: string }[] = [];
  for (const number of [0, 1] as const) {
    const words = `Somebody else's ${mark}p${number}.`;
    const id = await havePosted(org, words, "jonas.weber@larkwheel.example");
    const comment = texts.add(texts.next(number), number, "sent");
    await org.control({ do: "act", as: AMARA, comment: { elementId: id, text: comment.words } });
    posts.push({ id, words });
  }
  await havePosted(org, texts.add(texts.next("news"), "news", "sent").words);
  await org.control({ do: "clear-log" });

  const world: World = { org, appUrl, posts };
  const person = new Person(context, world, texts);
  // Time goes on as ever until it is put forward.
  await context.clock.install();
  const page = await context.newPage();
  await stage.signIn(page);
  person.take(0, new Tab(page, world));
  const log: string[] = [];
  let done = 0;
  for (const episode of episodes) {
    const problem = await goThrough(stage, person, episode);
    if (problem === null) done += 1;
    log.push(describe(episode) + (problem === null ? "" : `: not done, ${problem}`));
  }
  const faults = [...(await settle(stage, person)), ...(await provenFaults(person, world, episodes))];
  return { log, faults: [...person.faults, ...faults], done };
}

/** @returns why the action could not be done, or null */
async function goThrough({ context, org }: Stage, person: Person, episode: Episode): Promise<string | null> {
  const { tab: number, fault, action, meanwhile } = episode;
  const other = number === 0 ? 1 : 0;
  const tab = await person.tab(number);
  for (const command of fault ? faultCommands(fault, action) : []) await org.control(command);
  if (fault === "offline") await context.setOffline(true);
  const problem = await person.act(number, action).then(
    () => null,
    (error: unknown) => String(error instanceof Error ? error.message : error).split("\n")[0] ?? "",
  );
  switch (meanwhile) {
    case "nothing":
      break;
    case "rest":
      await tab.rest().catch(() => undefined);
      break;
    case "reload":
      await tab.reload();
      break;
    case "close":
      await person.close(number);
      break;
    case "look from the other tab":
      await (await person.tab(other)).load("post" in action ? action.post : "news");
      break;
    case "same in the other tab":
      await person.act(other, action).catch(() => undefined);
      break;
    case "leave":
      await tab.go("post" in action ? "news" : 0);
      break;
    case "undo":
      await person.undo(tab);
  }
  if (fault === "offline") await context.setOffline(false);
  if (person.tabs().length === 0) await person.tab(number);
  for (const each of person.tabs()) await each.revive();
  return problem;
}

/** Ends all faults, and lets the app go on and does what it offers until nothing is left to do. @returns what did not come to an end */
async function settle({ context, org }: Stage, person: Person): Promise<string[]> {
  await org.control({ do: "reset-faults" });
  await context.setOffline(false);
  const problems = new Set<string>();
  for (let round = 1; round <= ROUNDS; round++) {
    let isDone = true;
    for (const tab of person.tabs()) {
      await tab.revive();
      await tab.closeNotices();
      await tab.rest().catch((error: unknown) => problems.add(String(error)));
      if ((await person.takeOffers(tab)) || (await tab.isBusy())) isDone = false;
    }
    const missing = await person.missing();
    // What can still be undone goes when its time is over.
    if (isDone && missing.length === 0 && round > 1) return [...problems];
    await context.clock.fastForward(LONG_ENOUGH);
    if (round === 1) continue;
    const [tab] = person.tabs();
    for (const { place } of missing) {
      await tab?.load(place);
      await tab?.revive();
      await tab?.rest().catch((error: unknown) => problems.add(String(error)));
      if (tab) await person.takeOffers(tab);
    }
  }
  const missing = (await person.missing()).map(({ words, place }) => `${words} on ${place}`);
  const busy = await Promise.all(person.tabs().map((tab) => tab.isBusy()));
  return [
    ...problems,
    `After ${ROUNDS} rounds there is still something to do: missing ${missing.join(", ") || "nothing"}, busy ${busy.join(", ")}.`,
  ];
}
