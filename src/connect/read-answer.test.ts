import { expect, test } from "vitest";
import { z } from "zod";
import { FeedEntityIsEditableSchema } from "./contract/capabilities.ts";
import { CommentPageSchema } from "./contract/comments.ts";
import { ChatterConversationPageSchema, ChatterConversationSchema } from "./contract/conversations.ts";
import { BatchResultsSchema } from "./contract/errors.ts";
import { FeedDirectorySchema, FeedModifiedInfoSchema } from "./contract/feeds.ts";
import { FeedElementPageSchema } from "./contract/feed-elements.ts";
import { FilePageSchema, FileSharesPageSchema } from "./contract/files.ts";
import { ChatterGroupPageSchema, GroupMemberPageSchema, GroupMembershipRequestsSchema } from "./contract/groups.ts";
import { MentionCompletionPageSchema } from "./contract/mentions.ts";
import { FollowerPageSchema, FollowingPageSchema, UserPageSchema, UserProfileSchema } from "./contract/people.ts";
import { readAnswer } from "./read-answer.ts";

/** The shapes that the client reads. */
const READ = {
  BatchResultsSchema,
  ChatterConversationPageSchema,
  ChatterConversationSchema,
  ChatterGroupPageSchema,
  CommentPageSchema,
  FeedDirectorySchema,
  FeedElementPageSchema,
  FeedEntityIsEditableSchema,
  FeedModifiedInfoSchema,
  FilePageSchema,
  FileSharesPageSchema,
  FollowerPageSchema,
  FollowingPageSchema,
  GroupMemberPageSchema,
  GroupMembershipRequestsSchema,
  MentionCompletionPageSchema,
  UserPageSchema,
  UserProfileSchema,
};

type Kind = "flag" | "list" | "number" | "object" | "text";

/** A value of each kind that the reader leaves unchanged. */
const SAMPLES: Record<Kind, unknown> = { flag: true, list: [{ id: "a" }], number: 7, object: {}, text: "words" };

interface Slot {
  where: string;
  holder: string;
  name: string;
  kinds: ReadonlySet<Kind>;
}

const slots = Object.entries(READ).flatMap(([name, schema]) => slotsOf(schema, name, ""));

test("a value that matches the contract is left unchanged", () => {
  expect(slots.length).toBeGreaterThan(300);
  const lost = slots.flatMap(({ where, holder, name, kinds }) =>
    [...kinds].filter((kind) => readSlot(holder, name, SAMPLES[kind]) === null).map((kind) => `${where}: ${kind}`),
  );
  expect(lost).toEqual([]);
});

test("a value of the wrong kind is never passed on", () => {
  const odd = slots.flatMap(({ where, holder, name, kinds }) =>
    (Object.keys(SAMPLES) as Kind[]).flatMap((kind) => {
      // A text or number in place of an object is harmless: its properties are undefined.
      if (
        kinds.has(kind) ||
        ((kinds.has("object") || (kinds.has("list") && !BARE_LISTS.includes(name))) && ["flag", "list", "number", "text"].includes(kind))
      )
        return [];
      const read = kindOf(readSlot(holder, name, SAMPLES[kind]));
      return read === null || kinds.has(read) || isUnread(where) || isPageOrCapability(read, kinds) ? [] : [`${where}: ${kind}`];
    }),
  );
  expect(odd).toEqual([]);
});

/** Properties that the client does not use, or validates where it does. */
function isUnread(where: string): boolean {
  return /Token$|\.(?:checksum|columnOrder|emailSize|event|fileAsset|fileSize|flagCountByReason|groupDefault|handle|htmlExpandEmailThread|imageFormat|lastUpdateDate|likedBy|extensions|note|orientation|origin|parameters|payload|payloadVersion|provider|read|reason|records|reviewScale|reviewScore|sendEmails|sharingOption|sharingPrivacy|style|subtype|systemModstamp|talkingAbout|textRepresentation|threadLevel|category|comment(?:Start|End)Time)$|canvas\.height$|moderationFlags/.test(
    where,
  );
}

/** Lists whose items are used unchecked. The others are read by `pageItems` and `objectsOf`. */
const BARE_LISTS = [
  "changes",
  "choices",
  "elements",
  "favorites",
  "feeds",
  "fields",
  "items",
  "messageSegments",
  "results",
  "sections",
  "segments",
];

/** A list in one shape and a page of it in another: callers use `pageItems`, which accepts both. */
function isPageOrCapability(read: Kind, kinds: ReadonlySet<Kind>): boolean {
  return (read === "list" && kinds.has("object")) || (read === "object" && kinds.has("list"));
}

function kindOf(value: unknown): Kind | null {
  if (value === null) return null;
  if (Array.isArray(value)) return "list";
  return ({ boolean: "flag", number: "number", object: "object", string: "text" } as const)[typeof value as "object"];
}

/** The value after reading, for a holder that is an object, a list item or a capability. */
function readSlot(holder: string, name: string, value: unknown): unknown {
  const slot: Record<string, unknown> = { [name]: structuredClone(value) };
  const isSlot = (each: unknown) => each === slot || (Array.isArray(each) && each[0] === slot);
  if (holder === "") readAnswer(slot);
  else {
    const wholes = [{ [holder]: slot }, { [holder]: [slot] }, { capabilities: { [holder]: slot } }];
    const found = wholes.find((whole) => isSlot(Object.values(readAnswer(whole))[0]) || isSlot(Object.values(whole.capabilities ?? {})[0]));
    if (!found) throw new Error(`Nothing lets ${holder} through.`);
  }
  return slot[name];
}

function slotsOf(schema: unknown, where: string, holder: string, seen = new Set<unknown>()): Slot[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return slotsOf(inner.element, where, holder, seen);
  if (!(inner instanceof z.ZodObject) || seen.has(inner)) return [];
  seen.add(inner);
  return Object.entries(inner.shape).flatMap(([name, property]) => {
    const kinds = new Set(kindsOf(property));
    const at = `${where}.${name}`;
    const own: Slot[] = kinds.size > 0 ? [{ where: at, holder, name, kinds }] : [];
    return [...own, ...slotsOf(property, at, name, seen)];
  });
}

function kindsOf(schema: unknown): Kind[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(kindsOf);
  if (inner instanceof z.ZodArray) return bare(inner.element) instanceof z.ZodObject ? ["list"] : [];
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return ["object"];
  if (inner instanceof z.ZodString) return ["text"];
  if (inner instanceof z.ZodNumber) return ["number"];
  return inner instanceof z.ZodBoolean ? ["flag"] : [];
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;
}

test("lone surrogates, and texts and numbers in each other's place, are repaired", () => {
  expect(readAnswer({ body: { text: 5 }, tag: "\ud83d", name: "a\udc00\n", total: "12", emoji: "😀" })).toEqual({
    body: { text: "5" },
    tag: "\ufffd",
    name: "a\ufffd",
    total: 12,
    emoji: "😀",
  });
});

test("bidi control characters in names are removed", () => {
  expect(readAnswer({ actor: { displayName: "Lin \u202enimda" } })).toEqual({ actor: { displayName: "Lin nimda" } });
});

test("endlessly nested values are cut, and their siblings are kept", () => {
  const deep = JSON.parse(`{"elements":[{"body":${'{"record":'.repeat(7_000)}1${"}".repeat(7_000)}},{"id":"good"}]}`) as {
    elements: object[];
  };
  const { elements } = readAnswer(deep);
  expect(elements[1]).toEqual({ id: "good" });
  expect(JSON.stringify(elements[0]).length).toBeLessThan(2_000);
});

test("a malformed element keeps its row; any other malformed item is left out", () => {
  expect(readAnswer({ elements: [null, 7, { id: "a" }] })).toEqual({ elements: [{}, {}, { id: "a" }] });
  expect(readAnswer({ favorites: [null, "x", [], { id: "a", name: { a: 1 } }] })).toEqual({ favorites: [{ id: "a", name: null }] });
});

test("a capability without a value stays present", () => {
  expect(readAnswer({ capabilities: { comments: null, bookmarks: 5 } })).toEqual({ capabilities: { comments: null, bookmarks: null } });
});
