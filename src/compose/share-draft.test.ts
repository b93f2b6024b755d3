import { expect, test } from "vitest";
import { writtenBy, writtenIn } from "~/data/outbox/words.ts";
import { EMPTY_MESSAGE } from "~/editor/message-draft.ts";
import { POST_DRAFT, postInput, postProblem } from "./post-draft.ts";
import { SHARE_DRAFT, shareAsPost } from "./share-draft.ts";

const shared = { id: "0D5000000000001CAA", actor: { displayName: "Ada Park" }, body: { text: "We ship on Friday" } };
const GROUP = { id: "0F9000000000001AAA", name: "Heron", kind: "group", isPrivate: true, hasGuests: false } as const;

test("a share is sent with its words, or without any", () => {
  const message = { text: " Look ", mentions: [] };
  expect(postInput(GROUP.id, shareAsPost(shared, message))).toEqual({
    feedElementType: "FeedItem",
    subjectId: GROUP.id,
    body: { messageSegments: [{ type: "Text", text: "Look" }] },
    capabilities: { feedEntityShare: { feedEntityId: shared.id } },
  });
  const bare = shareAsPost(shared, EMPTY_MESSAGE);
  expect([postProblem(bare), POST_DRAFT.isEmpty(bare), postInput("me", bare).body]).toEqual([null, false, undefined]);
});

test("a share that is kept on the device comes back, and what is none does not", () => {
  const post = shareAsPost(shared, EMPTY_MESSAGE);
  expect(POST_DRAFT.read(JSON.parse(JSON.stringify(post)))).toEqual(post);
  expect(POST_DRAFT.read({ ...post, attachment: { kind: "share", id: 7 } })?.attachment).toBeNull();
  const draft = { message: { text: "Look", mentions: [] }, target: GROUP };
  expect(SHARE_DRAFT.read(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(SHARE_DRAFT.read({ message: draft.message, target: { id: "x", kind: "planet" } })).toEqual({ ...draft, target: null });
  expect(SHARE_DRAFT.read("Look")).toBeNull();
  expect([SHARE_DRAFT.isEmpty(SHARE_DRAFT.empty), SHARE_DRAFT.isEmpty({ ...SHARE_DRAFT.empty, target: GROUP })]).toEqual([true, false]);
});

test("a share whose answer was lost is known again, even where the org does not show what it shares", () => {
  const sent = writtenIn(postInput("me", shareAsPost(shared, { text: "Look", mentions: [] })));
  const body = { text: "Look" };
  const there = writtenBy({ body, capabilities: { feedEntityShare: { feedEntity: { id: "0D5000000000001" } } } });
  const hidden = writtenBy({ body, capabilities: { feedEntityShare: { feedEntity: { id: null } } }, originalFeedItem: { id: shared.id } });
  const other = writtenBy({ body, capabilities: { feedEntityShare: { feedEntity: { id: "0D5000000000002AAA" } } } });
  expect([there, hidden]).toEqual([sent, sent]);
  expect(other).not.toEqual(sent);
});
