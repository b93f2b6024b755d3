import { act, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { getFeedPage } from "~/connect/feeds.ts";
import type { Store } from "~/data/store.ts";
import { loadRareViews } from "~/feed-element/capabilities/rare.tsx";
import { FeedElementView } from "~/feed-element/feed-element.tsx";
import { elementLabel } from "~/feed-element/label.ts";
import { FeedArticle } from "~/feed/feed-article.tsx";
import { receivePage } from "~/feed/queries.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { mutate, oneOf, type Random, randomOf } from "~/testing/mutate.ts";
import { renderInApp, TestApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { CAPABILITY_NAMES, elementWith, idOf, WHOLE_ANSWERS } from "~/testing/whole-answers.ts";
import { PlaceRoutes } from "./place-routes.tsx";

declare const process: { env: Record<string, string | undefined> };

/** How many mutations are rendered; `npm run fuzz` runs many more, with other seeds. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const TIMEOUT = 60_000 + RUNS * 100;

/** This many runs are feed elements; the rest are lists and single resources. */
const ELEMENTS = Math.ceil(RUNS * 0.9);
const PER_PAGE = 12;

/** Mutations per answer. */
const MUTATIONS = 2;

const errors: string[] = [];

beforeEach(() => {
  errors.length = 0;
  // React logs errors, whether a boundary caught them or not.
  vi.spyOn(console, "error").mockImplementation((...told: unknown[]) => {
    const said = told.map(String).join(" ");
    // Tags that jsdom does not know yet.
    if (!said.startsWith("The tag <%s> is unrecognized")) errors.push(said.slice(0, 600));
  });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Draws an element as its own page does. */
function Whole({ id }: { id: string }) {
  const element = useRecord(FEED_ELEMENTS, id);
  return (
    element && (
      <section aria-label={elementLabel(element)}>
        <FeedElementView element={element} isWhole />
      </section>
    )
  );
}

function Rows({ entries, isWhole }: { entries: ReturnType<typeof receivePage>["entries"]; isWhole: boolean }) {
  return entries.map((entry, index) =>
    isWhole && entry.id ? (
      <Whole key={entry.key} id={entry.id} />
    ) : (
      <FeedArticle key={entry.key} entry={entry} position={index + 1} setSize={entries.length} />
    ),
  );
}

const good = (id: string, text: string): FeedElement => ({ id, actor: { name: "Mia" }, header: { text: "Mia" }, body: { text } });

async function readPage(store: Store, elements: readonly unknown[]) {
  stubOrg({ "GET /chatter/feeds/news/me/feed-elements": { elements } });
  const asOf = store.records.tick();
  const path = "/chatter/feeds/news/me/feed-elements";
  return receivePage(store, await getFeedPage(store.connection, path), { path, asOf });
}

describe("malformed elements", () => {
  test("do not break the elements around them", { timeout: TIMEOUT }, async () => {
    await loadRareViews();
    for (let run = 0; run * PER_PAGE * MUTATIONS < ELEMENTS; run++) {
      const random = randomOf(SEED * 1_000_003 + run);
      const odd = Array.from({ length: PER_PAGE }, (_, index) => mutate(elementOf(random, index), random, MUTATIONS));
      const store = testStore();
      const { entries } = await readPage(store, [good(idOf("0D5", 1), "first one"), ...odd, good(idOf("0D5", 2), "last one")]);
      const { container, unmount } = renderInApp(<Rows entries={entries} isWhole={run % 2 === 1} />, store);
      const where = `seed ${SEED}, run ${run}: ${JSON.stringify(odd).slice(0, 3_000)}`;
      if (errors.length > 0) throw new Error(`${errors.join("\n")}\n${where}`);
      const text = container.textContent;
      const faults = [...["first one", "last one"].filter((words) => !text.includes(words)), ...visibleFaults(container)];
      if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${where}`);
      unmount();
    }
    expect(errors).toEqual([]);
  });
});

function elementOf(random: Random, index: number): FeedElement {
  const names = Array.from({ length: 3 }, () => oneOf(random, CAPABILITY_NAMES));
  return elementWith(idOf("0D5", 100 + index), random() < 0.3 ? [...names, "comments"] : names);
}

/** Text that nobody should see, such as "undefined", and unsafe links. */
function visibleFaults(container: HTMLElement): string[] {
  const words = /\[object \w+\]|\bundefined\b/.exec(container.textContent)?.[0];
  const links = [...container.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
  return [...(words ? [words] : []), ...links.filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href) || href.includes("u:p@"))];
}

/** Each route with the answer to mutate there. */
const PLACES: readonly (readonly [at: string, odd: keyof typeof WHOLE_ANSWERS])[] = [
  ["/people", "people"],
  [`/people/${idOf("005", 1)}`, "person"],
  [`/people/${idOf("005", 1)}/about`, "person"],
  [`/people/${idOf("005", 1)}/groups`, "groups"],
  [`/people/${idOf("005", 1)}/files`, "files"],
  [`/people/${idOf("005", 1)}/followers`, "followers"],
  [`/people/${idOf("005", 1)}/following`, "following"],
  ["/groups", "groups"],
  ["/groups/all", "groups"],
  [`/groups/${idOf("0F9", 1)}`, "group"],
  [`/groups/${idOf("0F9", 1)}/about`, "group"],
  [`/groups/${idOf("0F9", 1)}/members`, "members"],
  [`/groups/${idOf("0F9", 1)}/files`, "files"],
  [`/groups/${idOf("0F9", 1)}/requests`, "requests"],
  ["/files", "files"],
  [`/files/${idOf("069", 1)}`, "file"],
  [`/files/${idOf("069", 1)}`, "shares"],
  [`/posts/${idOf("0D5", 1)}`, "element"],
  [`/feeds/favorites/${idOf("0FA", 1)}`, "directory"],
];

function answersWith(name: keyof typeof WHOLE_ANSWERS, odd: object) {
  const all = { ...WHOLE_ANSWERS, [name]: odd };
  return {
    [`GET /chatter/users/${idOf("005", 1)}/groups`]: all.groups,
    [`GET /chatter/users/${idOf("005", 1)}/followers`]: all.followers,
    [`GET /chatter/users/${idOf("005", 1)}/following`]: all.following,
    [`GET /chatter/users/${idOf("005", 1)}`]: all.person,
    "GET /chatter/users/me/groups": all.groups,
    "GET /chatter/users/me": WHOLE_ANSWERS.person,
    "GET /chatter/users": all.people,
    [`GET /chatter/groups/${idOf("0F9", 1)}/members/requests`]: all.requests,
    [`GET /chatter/groups/${idOf("0F9", 1)}/members`]: all.members,
    [`GET /chatter/groups/${idOf("0F9", 1)}/files`]: all.files,
    [`GET /chatter/groups/${idOf("0F9", 1)}`]: all.group,
    "GET /chatter/groups": all.groups,
    "GET /connect/files/users/*": all.files,
    [`GET /connect/files/${idOf("069", 1)}/file-shares`]: all.shares,
    [`GET /connect/files/${idOf("069", 1)}`]: all.file,
    [`GET /chatter/feed-elements/${idOf("0D5", 1)}`]: all.element,
    "GET /chatter/feeds": all.directory,
    "GET *": all.feed,
  };
}

describe("malformed answers to a page", () => {
  test("leave the page and its heading in place", { timeout: TIMEOUT }, async () => {
    for (let run = 0; run * MUTATIONS < RUNS - ELEMENTS; run++) {
      const random = randomOf(SEED * 7_000_003 + run);
      const [at, name] = oneOf(random, PLACES);
      const odd = mutate(WHOLE_ANSWERS[name], random, MUTATIONS);
      const where = `seed ${SEED}, page ${run}: ${at} with ${JSON.stringify(odd).slice(0, 3_000)}`;
      stubOrg(answersWith(name, odd));
      const store = testStore();
      const { container, unmount } = render(
        <TestApp store={store} at={at}>
          <main>
            <PlaceRoutes />
          </main>
        </TestApp>,
      );
      await settle(store);
      if (errors.length > 0) throw new Error(`${errors.join("\n")}\n${where}`);
      const faults = [...(document.querySelector("h1") ? [] : ["The page has no heading."]), ...visibleFaults(container)];
      if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${where}`);
      unmount();
      store.close();
    }
    expect(errors).toEqual([]);
  });
});

/** Waits until no request is running and everything is drawn. */
async function settle(store: Store): Promise<void> {
  for (let round = 0; round < 200; round++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, round < 5 ? 0 : 10)));
    if (round > 2 && store.client.isFetching() === 0 && document.querySelector("h1")) return;
  }
}

test("elements from past bug reports are drawn correctly", async () => {
  const store = testStore();
  const cases = [
    { id: "0D5Hs00000BADBAKAW", body: { text: 5, messageSegments: [{ type: "Text", text: "readable words" }] } },
    {
      id: "0D5Hs00000BADBAKAX",
      body: { text: "post" },
      capabilities: {
        comments: {
          page: {
            total: 2,
            items: [
              { id: "0D7000000000001AAA", body: { text: "good comment" } },
              { id: "0D7000000000002AAA", body: { messageSegments: [{ type: "Hashtag", tag: "\ud83d", text: "#x" }] } },
            ],
          },
        },
      },
    },
    { id: "0D5 odd/id", header: { text: { a: 1 } }, body: { text: "odd id" } },
    { id: idOf("0D5", 9), actor: { name: "Lin \u202enimda" }, header: { text: "Lin" }, body: { text: "turned round" } },
  ];
  const { entries } = await readPage(store, cases);
  for (const isWhole of [false, true]) {
    const { container, unmount } = renderInApp(<Rows entries={entries} isWhole={isWhole} />, store);
    for (const words of ["readable words", "post", "good comment", "#x", "odd id", "turned round"])
      expect(container.textContent).toContain(words);
    expect(container.textContent).not.toContain(messages.element.malformed);
    const label = container.querySelector("[aria-label^='Lin']")?.getAttribute("aria-label");
    expect([container.textContent, label].join(" ")).not.toContain("\u202e");
    unmount();
  }
  expect(errors).toEqual([]);
});
