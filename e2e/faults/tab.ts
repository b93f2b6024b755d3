import { expect, type Locator, type Page, type Request } from "@playwright/test";
import type { OrgControl } from "../support/org-control.ts";
import { commentField, comments } from "../support/own-posts.ts";
import { passOrgPages } from "../support/sign-in.ts";
import { articles } from "../support/news-feed.ts";
import type { PostState } from "./org-truth.ts";
import type { Place } from "./written.ts";

/** Milliseconds that a person waits for something to show before they give up on it. */
const ACTION_TIMEOUT = 4_000;

/** Milliseconds that a way through the org's sign-in pages may take. */
const SIGN_IN = 20_000;

/** For so long nothing may be asked for before a tab is at rest. Milliseconds. */
const QUIET = 200;

/** What the tabs of a sequence look at. */
export interface World {
  org: OrgControl;
  appUrl: string;
  /** The two posts of somebody else: ids and words. */
  posts: readonly { id: string; words: string }[];
}

/** A tab in a person's hands: all by roles and names. */
export class Tab {
  readonly page: Page;
  readonly #world: World;
  readonly #open = new Set<Request>();
  #lastAt = Date.now();

  constructor(page: Page, world: World) {
    this.page = page;
    this.#world = world;
    page.setDefaultTimeout(ACTION_TIMEOUT);
    page.on("request", (request) => {
      if (!request.url().startsWith(world.org.url) || request.resourceType() !== "fetch") return;
      // Asks whether the org answers at all; its body is not read, so that nobody hears of its end.
      if (request.url().endsWith("/services/data/")) return;
      this.#open.add(request);
      this.#lastAt = Date.now();
    });
    const close = (request: Request): void => {
      if (this.#open.delete(request)) this.#lastAt = Date.now();
    };
    page.on("requestfinished", close);
    page.on("requestfailed", close);
    page.on("framenavigated", (frame) => frame === page.mainFrame() && this.#open.clear());
  }

  /** Where it is, or null where it shows none of the places. */
  place(): Place | null {
    const { pathname, origin } = new URL(this.page.url());
    if (`${origin}/` !== this.#world.appUrl) return null;
    if (pathname === "/") return "news";
    const found = this.#world.posts.findIndex(({ id }) => pathname === `/posts/${id}`);
    return found === 0 || found === 1 ? found : null;
  }

  /** Loads a place anew. Offline, the browser's own page shows. */
  async load(place: Place): Promise<void> {
    const path = place === "news" ? "" : `posts/${this.#post(place).id}`;
    await this.page.goto(this.#world.appUrl + path).catch(() => undefined);
  }

  async reload(): Promise<void> {
    await this.page.reload().catch(() => undefined);
  }

  /** Goes to a place by what the app offers, or where it is not in sight by its address. */
  async go(place: Place): Promise<void> {
    if (this.place() === place) return;
    if (this.place() !== null && (await this.#goInApp(place))) return;
    await this.load(place);
  }

  async #goInApp(place: Place): Promise<boolean> {
    try {
      if (this.place() !== "news") {
        await this.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "News" }).click({ timeout: 1_000 });
      }
      if (place === "news") return true;
      await this.article(place)
        .getByRole("link", { name: /\d comments?, post by/ })
        .click({ timeout: 1_500 });
      await commentField(this.page).waitFor({ timeout: 1_500 });
      return this.place() === place;
    } catch {
      return false;
    }
  }

  /** A post of somebody else: in the feed, or on its own page. */
  article(place: 0 | 1): Locator {
    if (this.place() === place) return this.page.getByRole("main").getByRole("article").first();
    return articles(this.page).filter({ hasText: this.#post(place).words });
  }

  /** A post by its words, in the feed. */
  ownPost(words: string): Locator {
    return articles(this.page).filter({ hasText: words });
  }

  comment(words: string): Locator {
    return comments(this.page).filter({ hasText: words });
  }

  /** The field of the place that shows, ready to write in. */
  async field(): Promise<Locator> {
    if (this.place() !== "news") {
      await commentField(this.page).waitFor();
      return commentField(this.page);
    }
    const field = this.composer().getByRole("textbox", { name: "Post" });
    const closed = this.page.getByRole("button", { name: /^(Share something|Draft: )/ });
    await field.or(closed).first().waitFor();
    if (!(await field.isVisible())) await closed.click();
    await field.waitFor();
    return field;
  }

  composer(): Locator {
    return this.page.getByRole("region", { name: "Post", exact: true });
  }

  /** Deletes by the menu of a post or a comment. */
  async delete(within: Locator): Promise<void> {
    await within
      .getByRole("button", { name: /^More,/ })
      .first()
      .click();
    await this.page.getByRole("menuitem", { name: "Delete" }).click();
  }

  /** What is drawn of a post where it shows: all comments on its own page, the latest two in the feed. */
  async drawn(place: 0 | 1): Promise<PostState> {
    const article = this.article(place);
    const like = article.getByRole("button", { name: /^Like,.*post by/ }).first();
    await like.waitFor();
    const bookmark = article.getByRole("button", { name: "Bookmark" }).first();
    const list = article.getByRole("list", { name: /comments?$/ });
    const isWhole = this.place() === place;
    const counted = isWhole
      ? (await list.count()) === 0
        ? "0"
        : await list.getAttribute("aria-label")
      : await article
          .getByRole("link", { name: /\d comments?, post by/ })
          .first()
          .getAttribute("aria-label");
    return {
      isLiked: (await like.getAttribute("aria-pressed")) === "true",
      likes: Number.parseInt(/\d+/.exec((await like.getAttribute("aria-label")) ?? "")?.[0] ?? "0", 10),
      isBookmarked: (await bookmark.getAttribute("aria-pressed")) === "true",
      commentCount: Number.parseInt(counted ?? "", 10),
      comments: (await list.getByRole("listitem").allInnerTexts()).map((text) => /Comment \w+n\d+\./.exec(text)?.[0] ?? text),
    };
  }

  /** Signs in where the app asks for it, and loads again where the browser could not. */
  async revive(): Promise<void> {
    if (this.page.url().startsWith("chrome-error:")) await this.reload();
    const signIn = this.page.getByRole("button", { name: /^Sign in with/ });
    const again = this.page.getByRole("button", { name: "Sign in again" });
    const content = this.page.getByRole("button", { name: /^Like,.*post by/ }).first();
    await signIn
      .or(again)
      .or(content)
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    if (await again.isVisible()) {
      const opening = this.page.waitForEvent("popup", { timeout: SIGN_IN });
      await again.click();
      const popup = await opening;
      await passOrgPages(popup, popup.waitForEvent("close", { timeout: SIGN_IN }), "Amara Okafor");
      await again.waitFor({ state: "hidden", timeout: SIGN_IN });
    } else if (await signIn.isVisible()) {
      const isBack = this.page.waitForEvent("framenavigated", {
        predicate: (frame) => frame.url().startsWith(`${this.#world.appUrl}auth/`),
        timeout: SIGN_IN,
      });
      await signIn.click();
      await passOrgPages(this.page, isBack, "Amara Okafor");
      await isBack;
      await this.page.waitForURL((url) => url.href.startsWith(this.#world.appUrl) && !url.pathname.includes("/auth/"), {
        timeout: SIGN_IN,
      });
    }
    const retry = this.page.getByRole("main").getByRole("button", { name: "Try again" });
    if ((await content.count()) === 0 && (await retry.count()) > 0) await retry.first().click();
  }

  /** Waits until no call is on its way. */
  async rest(): Promise<void> {
    const calls = (): string[] => [...this.#open].map((request) => `${request.method()} ${request.url()}`);
    await expect
      .poll(() => (Date.now() - this.#lastAt > QUIET ? calls() : null), { message: "calls on their way", timeout: 10_000, intervals: [50] })
      .toEqual([]);
  }

  /** Whether something says that it is on its way, or will be. */
  async isBusy(): Promise<boolean> {
    const words = /^(Sending…|Checking whether it was posted…|Waiting(?! for review)( |,).*|Trying again soon)$/;
    return (await this.page.getByRole("main").getByText(words).count()) > 0;
  }

  /** Closes toasts and the ways back of what was deleted, which is deleted then. */
  async closeNotices(): Promise<void> {
    const close = this.page.getByRole("button", { name: "Close", exact: true });
    for (let count = 0; count < 8 && (await close.count()) > 0; count++)
      await close
        .first()
        .click({ timeout: 1_000 })
        .catch(() => undefined);
  }

  #post(place: 0 | 1): { id: string; words: string } {
    const post = this.#world.posts[place];
    if (!post) throw new RangeError(`There is no post ${place}.`);
    return post;
  }
}
