import { describe, expect, test } from "vitest";
import type { CommentInput, FeedElementInput } from "~/connect/contract/inputs.ts";
import { isTwin, judge } from "./arrival.ts";
import { newEntry, type OutboxEntry } from "./entry.ts";
import { writtenBy, writtenIn } from "./words.ts";

const ME = "005000000000001AAA";
const JON = "005000000000002AAA";

/** Noon on this device. */
const NOON = Date.parse("2026-03-03T12:00:00Z");
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

function sent(text: string, changed: Partial<OutboxEntry> = {}): OutboxEntry {
  const input: CommentInput = { body: { messageSegments: [{ type: "Text", text }] } };
  const entry = newEntry({ kind: "comment", target: "0D5", name: "", draft: { text }, input }, { owner: "o", tab: "t", order: 1 });
  return { ...entry, sentAt: NOON, before: { orgTime: NOON - 10 * MINUTE, ids: [] }, ...changed };
}

function comment(text: string, at: number, { id = "0D71", user = ME } = {}) {
  return { id, body: { text }, user: { id: user }, createdDate: new Date(at).toISOString() };
}

const judgeOne = (entry: OutboxEntry, ...things: ReturnType<typeof comment>[]) => judge(entry, { things, isComplete: true }, ME).is;

describe("a sent entry is", () => {
  test("there, if the same person's same text has appeared since", () => {
    expect(judgeOne(sent("Hello"), comment("Hello ", NOON + SECOND))).toBe("there");
  });

  test("missing, if nothing has appeared since but other people's or known things", () => {
    expect(judgeOne(sent("Hello"))).toBe("missing");
    expect(judgeOne(sent("Hello"), comment("Hello", NOON + SECOND, { user: JON }))).toBe("missing");
    expect(judgeOne(sent("Hello"), comment("Hello", NOON - 20 * MINUTE))).toBe("missing");
    const before = { orgTime: NOON - 10 * MINUTE, ids: ["0D71"] };
    expect(judgeOne(sent("Hello", { before }), comment("Hello", NOON + SECOND))).toBe("missing");
  });

  test("there, even if the device's clock is 15 minutes off", () => {
    for (const error of [15 * MINUTE, -15 * MINUTE]) {
      const entry = sent("Hello", { sentAt: NOON + error });
      expect(judgeOne(entry, comment("Hello", NOON + SECOND))).toBe("there");
      expect(judgeOne(entry, comment("Hello", NOON - 11 * MINUTE))).toBe("missing");
    }
  });

  test("unknown, if the device's clock is far off", () => {
    expect(judgeOne(sent("Hello", { sentAt: NOON + 24 * 60 * MINUTE }), comment("Hello", NOON))).toBe("unknown");
  });

  test("unknown, if similar text has appeared since: the org may have masked or cut words", () => {
    expect(judgeOne(sent("That damned printer is broken"), comment("That ****** printer is broken", NOON))).toBe("unknown");
    expect(judgeOne(sent("A very long explanation of it"), comment("A very long explanation", NOON))).toBe("unknown");
    expect(judgeOne(sent("A very long explanation of it"), comment("Something else", NOON))).toBe("missing");
  });

  test("unknown, if not everything was read, or the person's id is unknown", () => {
    expect(judge(sent("Hello"), { things: [], isComplete: false }, ME).is).toBe("unknown");
    expect(judge(sent("Hello"), { things: [comment("Hello", NOON)], isComplete: true }, "").is).toBe("unknown");
  });
});

test("an unsent entry has no twin in a list", () => {
  const entry = sent("Hello");
  const written = writtenIn(entry.input);
  expect(isTwin(entry, written, comment("Hello", NOON), ME)).toBe(true);
  expect(isTwin({ ...entry, sentAt: 0 }, written, comment("Hello", NOON), ME)).toBe(false);
});

describe("texts count as equal despite the org's changes", () => {
  const body = (...messageSegments: NonNullable<NonNullable<FeedElementInput["body"]>["messageSegments"]>) => ({
    body: { messageSegments },
  });

  test.each([
    [
      "links that it finds",
      body({ type: "Text", text: "See example.com/a now" }),
      [
        { type: "Text", text: "See " },
        { type: "Link", text: "example.com/a", url: "http://example.com/a" },
        { type: "Text", text: " now" },
      ],
    ],
    [
      "mentions, whose names it knows better",
      body({ type: "Mention", id: "005000000000002" }, { type: "Text", text: " look" }),
      [
        { type: "Mention", text: "@Jon W.", record: { id: JON } },
        { type: "Text", text: " look" },
      ],
    ],
    ["topics in another case", body({ type: "Hashtag", tag: "launch" }), [{ type: "Hashtag", text: "#Launch", tag: "Launch" }]],
    ["white space and marks that nobody sees", body({ type: "Text", text: "a\u00a0b\u200b\r\nc" }), [{ type: "Text", text: "a b\n\nc" }]],
    ["letters composed in another way", body({ type: "Text", text: "Zu\u0308rich" }), [{ type: "Text", text: "Zürich" }]],
  ])("%s", (_what, input, messageSegments) => {
    expect(writtenBy({ body: { messageSegments } }).words).toBe(writtenIn(input).words);
  });

  test("including attachments", () => {
    const attached = (input: FeedElementInput["capabilities"], capabilities: object) => [
      writtenIn({ capabilities: input }).attached,
      writtenBy({ capabilities }).attached,
    ];
    for (const [one, other] of [
      attached({ poll: { choices: ["Mon", "Tue"] } }, { poll: { choices: [{ text: "Mon" }, { text: "Tue" }] } }),
      attached({ link: { url: "https://acme.com/", urlName: "Acme" } }, { link: { url: "https://acme.com", urlName: "Acme" } }),
      attached({ files: { items: [{ id: "069000000000001" }] } }, { files: { items: [{ id: "069000000000001AAA" }] } }),
      attached({ feedEntityShare: { feedEntityId: "0D5000000000001" } }, { feedEntityShare: { feedEntity: { id: "0D5000000000001CAA" } } }),
      attached({ content: { contentDocumentId: "069000000000001" } }, { content: { id: "069000000000001AAA" } }),
      attached({ questionAndAnswers: { questionTitle: "Why? " } }, { questionAndAnswers: { questionTitle: "Why?" } }),
    ]) {
      expect(one).not.toBe("");
      expect(other).toBe(one);
    }
  });
});
