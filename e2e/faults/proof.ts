import { expect } from "@playwright/test";
import { ownPostsOnOrg, postOnOrg, type PostState } from "./org-truth.ts";
import type { Person } from "./person.ts";
import type { Episode } from "./sequence.ts";
import type { Tab, World } from "./tab.ts";
import type { Place } from "./written.ts";
import { writtenIn } from "../support/written.ts";

/** Milliseconds in which what is drawn has to be what the org has. */
const SOON = 5_000;

/** What does not hold that has to, in sentences. */
export async function provenFaults(person: Person, world: World, episodes: readonly Episode[]): Promise<string[]> {
  const faults: string[] = [];
  await proveOrg(person, world, episodes, faults);
  for (const [index, tab] of person.tabs().entries()) {
    const name = `tab ${index} of ${person.tabs().length}`;
    await proveDrawn(tab, world, `${name}, as it stands`, faults);
  }
  await proveDrafts(person, faults);
  for (const tab of person.tabs()) {
    for (const place of [0, 1] as const) {
      await tab.load(place);
      await proveDrawn(tab, world, "after loading anew", faults);
    }
  }
  return faults;
}

/** Everything that was sent is there once, by itself; nothing else is. */
async function proveOrg(person: Person, world: World, episodes: readonly Episode[], faults: string[]): Promise<void> {
  const places: readonly Place[] = ["news", 0, 1];
  for (const place of places) {
    const state = place === "news" ? null : await postOnOrg(world.org, world.posts[place]?.id ?? "");
    const there = state?.comments ?? (await ownPostsOnOrg(world.org, `${person.texts.mark}n`));
    for (const { words } of person.texts.of(place, "sent")) {
      const count = there.filter((text) => text === words).length;
      if (count !== 1) faults.push(`${words} was sent, and is on the org ${count} times.`);
    }
    for (const { words } of person.texts.of(place, "deleted")) {
      const count = there.filter((text) => text === words).length;
      if (count > 1) faults.push(`${words} was deleted, and is on the org ${count} times.`);
      if (count === 1 && !(await mayHaveStayed(world, episodes))) faults.push(`${words} was deleted, and is still on the org.`);
    }
    const known = new Set(person.texts.all.filter(({ state: its }) => its !== "begun").map(({ words }) => words));
    for (const text of there) if (!known.has(text)) faults.push(`On the org is what nobody has sent: ${JSON.stringify(text)}`);
    if (typeof place === "number" && state) provePressed(person, place, state, episodes, faults);
  }
}

/** Whether something kept a deletion from the org: it was refused, or the browser could not ask. */
async function mayHaveStayed({ org }: World, episodes: readonly Episode[]): Promise<boolean> {
  const failed = (await org.requests()).some(({ method, status }) => method === "DELETE" && status !== 204 && status !== 404);
  return failed || episodes.some(({ fault }) => fault === "offline" || fault === "revoked");
}

/** The last press decides, where nothing kept it from the org. */
function provePressed(person: Person, place: 0 | 1, state: PostState, episodes: readonly Episode[], faults: string[]): void {
  const isCalm = episodes.every(
    ({ fault, meanwhile }) => fault === null || (fault.startsWith("slow") && !/close|reload|leave/.test(meanwhile)),
  );
  if (!isCalm || episodes.some(({ meanwhile }) => meanwhile === "same in the other tab")) return;
  for (const name of ["isLiked", "isBookmarked"] as const) {
    const wanted = person.pressed[name][place];
    if (wanted !== null && wanted !== undefined && state[name] !== wanted) faults.push(`Post ${place}: ${name} should be ${wanted}.`);
  }
}

/** What a tab draws is what the org has. */
async function proveDrawn(tab: Tab, world: World, when: string, faults: string[]): Promise<void> {
  const place = tab.place();
  const shown = place === "news" ? ([0, 1] as const) : place === null ? [] : [place];
  if (place === null) faults.push(`A tab shows ${tab.page.url()}.`);
  for (const post of shown) {
    const id = world.posts[post]?.id ?? "";
    const truth = await postOnOrg(world.org, id);
    const wanted = place === "news" ? { ...truth, comments: truth.comments.slice(-2) } : truth;
    let drawn: PostState | string = "nothing";
    const isRight = await expect
      .poll(
        async () => {
          drawn = await tab.drawn(post).catch((error: unknown) => String(error).split("\n")[0] ?? "");
          return drawn;
        },
        { timeout: SOON, intervals: [100] },
      )
      .toEqual(wanted)
      .then(
        () => true,
        () => false,
      );
    if (!isRight) faults.push(`Post ${post}, ${when}, is drawn as ${JSON.stringify(drawn)} and is ${JSON.stringify(wanted)}.`);
  }
}

/** Everything that was begun and not sent stands in a field. */
async function proveDrafts(person: Person, faults: string[]): Promise<void> {
  for (const place of ["news", 0, 1] as const) {
    const missing = new Set(person.texts.of(place, "begun").map(({ words }) => words));
    if (missing.size === 0) continue;
    for (const tab of person.tabs()) {
      for (let look = 0; look < 4 && missing.size > 0; look++) {
        await tab.load(place);
        await tab.revive();
        const field = await tab.field().catch(() => null);
        // What is kept on the device comes a moment later.
        const words = await expect
          .poll(async () => (field && (await writtenIn(field)).trim()) ?? "", { timeout: 1_500, intervals: [50] })
          .not.toBe("")
          .then(
            async () => (field && (await writtenIn(field)).trim()) ?? "",
            () => "",
          );
        if (words === "") break;
        missing.delete(words);
        // The next one comes up when this one is gone.
        await field?.fill("");
        await tab.rest().catch(() => undefined);
      }
    }
    for (const words of missing) faults.push(`${words} was typed, and is nowhere any more.`);
  }
}
