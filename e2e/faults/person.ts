import { type BrowserContext, expect, type Locator } from "@playwright/test";
import type { OrgControl } from "../support/org-control.ts";
import { comments } from "../support/own-posts.ts";
import { ownPostsOnOrg, postOnOrg } from "./org-truth.ts";
import type { Action, TabNumber } from "./sequence.ts";
import { Tab, type World } from "./tab.ts";
import { type Place, Texts, type Written } from "./written.ts";
import { writtenIn } from "../support/written.ts";

/** Milliseconds in which a click has to show. */
const SOON = 2_500;

/** Somebody with one browser and up to two tabs, who writes, likes and deletes, and remembers what they wrote. */
export class Person {
  readonly texts: Texts;
  /** What the org has to think of the likes and bookmarks of a post, as far as it was pressed. */
  readonly pressed: { isLiked: (boolean | null)[]; isBookmarked: (boolean | null)[] } = {
    isLiked: [null, null],
    isBookmarked: [null, null],
  };
  /** What went wrong on the way and must not. */
  readonly faults: string[] = [];
  readonly #context: BrowserContext;
  readonly #world: World;
  readonly #tabs: (Tab | null)[] = [null, null];

  constructor(context: BrowserContext, world: World, texts: Texts) {
    this.#context = context;
    this.#world = world;
    this.texts = texts;
  }

  get org(): OrgControl {
    return this.#world.org;
  }

  /** The tabs that are open. */
  tabs(): Tab[] {
    return this.#tabs.filter((tab) => tab !== null);
  }

  /** A tab, opened where it is not. */
  async tab(number: TabNumber): Promise<Tab> {
    const known = this.#tabs[number];
    if (known) return known;
    const tab = new Tab(await this.#context.newPage(), this.#world);
    this.#tabs[number] = tab;
    await tab.load("news");
    await tab.revive();
    return tab;
  }

  /** Takes over a page that is signed in. */
  take(number: TabNumber, tab: Tab): void {
    this.#tabs[number] = tab;
  }

  async close(number: TabNumber): Promise<void> {
    await this.#tabs[number]?.page.close();
    this.#tabs[number] = null;
  }

  /** @throws where the page does not offer it, such as offline */
  async act(number: TabNumber, action: Action): Promise<void> {
    const tab = await this.tab(number);
    switch (action.act) {
      case "comment":
        return this.#write(tab, action.post, true);
      case "begin comment":
        return this.#write(tab, action.post, false);
      case "post":
        return this.#write(tab, "news", true);
      case "begin post":
        return this.#write(tab, "news", false);
      case "like":
        return this.#press(tab, action.post, /^Like,.*post by/, this.pressed.isLiked);
      case "bookmark":
        return this.#press(tab, action.post, /^Bookmark/, this.pressed.isBookmarked);
      case "delete comment":
        return this.#delete(tab, action.post);
      case "delete post":
        return this.#delete(tab, "news");
    }
  }

  /** Writes where it is free, else goes on with what was begun there; sends it, or leaves it. */
  async #write(tab: Tab, place: Place, isSent: boolean): Promise<void> {
    await tab.go(place);
    const field = await tab.field();
    const begun = await this.#begunIn(field);
    if (begun && !isSent) return;
    const words = begun?.words ?? this.texts.next(place);
    const written = begun ?? this.texts.add(words, place, "begun");
    if (!begun) await field.fill(words);
    if (!isSent) return;
    await field.press("Control+Enter");
    // It was taken over where the field has let go of it. Whatever the app does then, it has the words.
    written.state = "sent";
    await expect
      .poll(async () => (await field.count()) === 0 || (await writtenIn(field)) !== words, { timeout: SOON, intervals: [20] })
      .toBe(true);
  }

  /** What was begun and stands in a field. Words that nobody has written, or that were sent, have no place in one. */
  async #begunIn(field: Locator): Promise<Written | null> {
    const words = (await writtenIn(field)).trim();
    if (words === "") return null;
    const written = this.texts.find(words);
    if (written?.state === "begun") return written;
    this.faults.push(
      written
        ? `${words} was sent, and stands in a field as if it were not.`
        : `A field holds what nobody has written: ${JSON.stringify(words)}.`,
    );
    await field.fill("");
    return null;
  }

  async #press(tab: Tab, place: 0 | 1, name: RegExp, pressed: (boolean | null)[]): Promise<void> {
    if (tab.place() !== "news") await tab.go(place);
    const button = tab.article(place).getByRole("button", { name }).first();
    const before = (await button.getAttribute("aria-pressed")) === "true";
    await button.click();
    pressed[place] = !before;
  }

  /** Deletes the latest of one's own things that shows at a place. */
  async #delete(tab: Tab, place: Place): Promise<void> {
    await tab.go(place);
    await (place === "news" ? tab.field() : comments(tab.page).first().waitFor());
    for (const written of this.texts.of(place, "sent").toReversed()) {
      const thing = place === "news" ? tab.ownPost(written.words) : tab.comment(written.words);
      if (
        !(await thing
          .getByRole("button", { name: /^More,/ })
          .first()
          .isVisible())
      )
        continue;
      await tab.delete(thing);
      written.state = "deleted";
      return;
    }
    throw new Error("There is nothing to delete.");
  }

  /** Takes back the latest deletion, where it can be taken back. */
  async undo(tab: Tab): Promise<void> {
    const undo = tab.page.getByRole("button", { name: "Undo" });
    if ((await undo.count()) !== 1) return;
    const deleted = this.texts.all.filter(({ state }) => state === "deleted");
    await undo.click();
    for (const written of deleted) {
      const thing = tab.page.getByRole("main").getByText(written.words);
      if (
        await thing.waitFor({ timeout: SOON }).then(
          () => true,
          () => false,
        )
      ) {
        written.state = "sent";
        return;
      }
    }
    this.faults.push("Undo was pressed, and nothing came back.");
  }

  /** Whether a text is on the org by itself. */
  async isThere({ words, place }: Written): Promise<boolean> {
    if (place === "news") return (await ownPostsOnOrg(this.org, words)).includes(words);
    const id = this.#world.posts[place]?.id ?? "";
    return (await postOnOrg(this.org, id)).comments.includes(words);
  }

  /** What was sent and is not on the org yet. */
  async missing(): Promise<Written[]> {
    const sent = this.texts.all.filter(({ state }) => state === "sent");
    const found = await Promise.all(sent.map((written) => this.isThere(written)));
    return sent.filter((_, index) => !found[index]);
  }

  /**
   * Does what the app offers at the place that shows: what was not sent is sent again, what may have been posted is looked for.
   *
   * @returns whether there was anything to do
   */
  async takeOffers(tab: Tab): Promise<boolean> {
    const main = tab.page.getByRole("main");
    let isAny = false;
    for (const written of this.texts.all) {
      const offers = main.getByRole("group", { name: written.words });
      const press = async (name: string): Promise<boolean> => {
        const button = offers.getByRole("button", { name, exact: true });
        if ((await button.count()) === 0) return false;
        await button.first().click();
        await tab.rest();
        return true;
      };
      if ((await press("Try again")) || (await press("Send"))) isAny = true;
      else if (await press("Look again")) {
        isAny = true;
        await ((await this.isThere(written)) ? press("It is there") : press("Post again"));
      }
    }
    const field = tab.place() === null ? null : await tab.field().catch(() => null);
    if (field) await this.#begunIn(field);
    return isAny;
  }
}
