import type { BrowserContext, Locator } from "@playwright/test";
import type { OrgControl } from "../support/org-control.ts";
import { comments } from "../support/own-posts.ts";
import { ownPostsOnOrg, postOnOrg } from "./org-truth.ts";
import type { Action, TabNumber } from "./sequence.ts";
import { Tab, type World } from "./tab.ts";
import { type Place, Texts, type Written } from "./written.ts";

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
        return this.#press(tab, action.post, /^Like/, this.pressed.isLiked);
      case "bookmark":
        return this.#press(tab, action.post, /^Bookmark/, this.pressed.isBookmarked);
      case "delete comment":
        return this.#delete(tab, action.post);
      case "delete post":
        return this.#delete(tab, "news");
    }
  }

  /** Writes where it is free, else goes on with what stands there; sends it, or leaves it. */
  async #write(tab: Tab, place: Place, isSent: boolean): Promise<void> {
    await tab.go(place);
    await this.takeOffers(tab);
    const field = await tab.field();
    const begun = this.texts.find((await field.inputValue()).trim());
    if (begun && !isSent) return;
    const words = begun?.words ?? this.texts.next(place);
    if (!begun) {
      await field.fill(words);
      this.texts.add(words, place, "begun");
    }
    if (!isSent) return;
    await field.press("Control+Enter");
    await this.#isTaken(field, words);
    const written = this.texts.find(words);
    if (written) written.state = "sent";
  }

  /** A field that was sent is empty, or has gone. */
  async #isTaken(field: Locator, words: string): Promise<void> {
    const until = Date.now() + SOON;
    while ((await field.isVisible()) && (await field.inputValue().catch(() => "")) === words && Date.now() < until);
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
      if (!(await thing.getByRole("button", { name: "More", exact: true }).first().isVisible())) continue;
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

  /**
   * Does what the app offers at the place that shows: what was not sent is sent again, what may have been posted is looked for.
   *
   * @returns whether there was anything to do
   */
  async takeOffers(tab: Tab): Promise<boolean> {
    return (await this.#pressTryAgain(tab)) || (await this.#takeBack(tab)) || this.#sendWhatCameBack(tab);
  }

  async #pressTryAgain(tab: Tab): Promise<boolean> {
    for (const { words } of this.texts.all) {
      const thing = tab.page.getByRole("main").getByRole("listitem").or(tab.page.getByRole("main").getByRole("article"));
      const offer = thing.filter({ hasText: words }).getByRole("button", { name: /^(Try again|Send again|Send|Check)$/ });
      if ((await offer.count()) === 0) continue;
      await offer.last().click();
      await tab.rest();
      return true;
    }
    return false;
  }

  async #takeBack(tab: Tab): Promise<boolean> {
    const back = tab.page.getByRole("button", { name: "Back to writing" });
    if (!(await back.isVisible()) || (await back.isDisabled())) return false;
    await back.click();
    return true;
  }

  /** Words that were sent and stand in a field again. */
  async #sendWhatCameBack(tab: Tab): Promise<boolean> {
    const place = tab.place();
    if (place === null) return false;
    const field = await tab.field().catch(() => null);
    if (!field) return false;
    const words = (await field.inputValue()).trim();
    const written = this.texts.find(words);
    if (words !== "" && !written) {
      this.faults.push(`A field holds what nobody has written: ${JSON.stringify(words)}`);
      await field.fill("");
      return true;
    }
    if (!written || written.state === "begun") return false;
    const alerts = (await tab.page.getByRole("main").getByRole("alert").allInnerTexts()).join(" ");
    const isThere = await this.isThere(written);
    if (isThere && alerts === "") this.faults.push(`${words} is on the org, and stands in a field as if it were not.`);
    if (isThere || written.state === "deleted") await field.fill("");
    else await field.press("Control+Enter");
    await tab.rest();
    return true;
  }
}
