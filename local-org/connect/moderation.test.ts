// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../context.ts";
import { openSite, SITES } from "../sites.ts";
import { createComment } from "../store/comments.ts";
import { openDatabase } from "../store/database.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { addModerator } from "../store/moderation.ts";
import { run } from "../store/statements.ts";
import { addFile, ANNA, BEN, createTestOrg, NOW, textOf, type TestOrg } from "./test-org.ts";

let org: TestOrg;
let dealers: Site;
/** Moderates the dealers' site; Ben and Dora are members of it. */
const MODERATOR = ANNA;
let dora: string;
let post: string;

const addPerson = ({ context: { db } }: Site, id: string, name: string): void => {
  const sql =
    "INSERT INTO user (id, username, password_hash, email, first_name, last_name, nickname, user_type, created_at) VALUES (?, ?, '', ?, ?, 'X', ?, ?, 0)";
  run(db, sql, id, `${name}@x.example`, `${name}@x.example`, name, `${name}-nick`, id === dora ? "Portal" : "Internal");
};

beforeEach(() => {
  org = createTestOrg();
  const [facts] = SITES;
  if (!facts) throw new Error("There is a site.");
  dealers = openSite(
    org.context,
    { ...facts, rules: { nicknames: false, reputation: false, membersFlag: true } },
    openDatabase(":memory:"),
    1,
  );
  org.context.sites = [dealers];
  const { db } = dealers.context;
  dora = newId(db, PREFIX.user);
  addPerson(dealers, ANNA, "Anna");
  addPerson(dealers, BEN, "Ben");
  addPerson(dealers, dora, "Dora");
  addModerator(db, MODERATOR);
  post = createFeedElement(db, { actorId: dora, parentId: dora, segments: textOf("Half the price!"), createdAt: NOW - 5000 });
});

const at = (resource: string) => `/services/data/v66.0/connect/communities/${dealers.id}${resource}`;
const flags = (id = post) => at(`/chatter/feed-elements/${id}/capabilities/moderation`);
const flag = (as: string, body: object, path = flags()) => org.ask(path, { method: "POST", body, as });
const read = async (as: string, path = flags()) => (await org.ask(path, { as })).body.moderationFlags;

describe("flags", () => {
  it("tell a moderator how many there are and why, and everybody else whether they flagged it themselves", async () => {
    const posted = await flag(BEN, { type: "FlagAsSpam", note: "Again.", visibility: "SelfAndModerators" });
    expect([posted.status, posted.body.moderationFlags?.flaggedByMe]).toEqual([201, true]);
    await flag(dora, {});
    expect(await read(MODERATOR)).toMatchObject({
      flagCount: 2,
      flagCountByReason: { FlaggedByUserAsSpam: 1, FlaggedByUserAsInappropriate: 1 },
      flaggedByMe: false,
    });
    expect(await read(BEN)).toMatchObject({ flagCount: null, flagCountByReason: null, flaggedByMe: true });
    expect((await org.ask(at(`/chatter/feed-elements/${post}`))).body.capabilities?.moderation?.moderationFlags?.flagCount).toBe(2);
  });

  it("come in pages that hold none unless a size is asked for, to those who may see them", async () => {
    await flag(BEN, { type: "FlagAsSpam", note: "Again.", visibility: "SelfAndModerators" });
    await flag(dora, {});
    expect((await read(MODERATOR))?.flags).toMatchObject({ flags: [], pageSize: 0, nextPageUrl: null });
    const first = await read(MODERATOR, `${flags()}?pageSize=1`);
    expect(first?.flags).toMatchObject({ flags: [{ createdBy: BEN, moderationType: "FlagAsSpam", note: "Again." }], pageSize: 1 });
    const next = await read(MODERATOR, String(first?.flags?.nextPageUrl));
    expect(next?.flags).toMatchObject({ flags: [{ createdBy: dora, note: null, visibility: "ModeratorsOnly" }], nextPageUrl: null });
    expect((await read(BEN, `${flags()}?pageSize=10`))?.flags?.flags).toMatchObject([{ createdBy: BEN }]);
    expect((await read(dora, `${flags()}?pageSize=10`))?.flags?.flags).toEqual([]);
    expect((await read(MODERATOR, `${flags()}?pageSize=10&visibility=ModeratorsOnly`))?.flags?.flags).toHaveLength(1);
    expect((await org.ask(`${flags()}?pageSize=0`)).body[0]?.errorCode).toBe("ILLEGAL_QUERY_PARAMETER_VALUE");
  });

  it("are taken back by who set them, and all at once by a moderator who names nobody", async () => {
    for (const as of [MODERATOR, BEN, dora]) await flag(as, {});
    const remove = (as: string, userId = "") => org.ask(`${flags()}?userId=${userId}`, { method: "DELETE", as });
    expect((await remove(BEN, dora)).status).toBe(403);
    expect((await remove(BEN)).status).toBe(204);
    expect((await read(MODERATOR))?.flagCount).toBe(2);
    await remove(MODERATOR, MODERATOR);
    expect(await read(MODERATOR)).toMatchObject({ flagCount: 1, flaggedByMe: false });
    await remove(MODERATOR);
    expect((await read(MODERATOR))?.flagCount).toBe(0);
  });

  it("are refused where their note is too long or their type unknown, in the org itself, and to members where only moderators flag", async () => {
    const error = async (asked: ReturnType<typeof flag>) => (await asked).body[0]?.errorCode;
    expect(await error(flag(BEN, { note: "x".repeat(4001) }))).toBe("STRING_TOO_LONG");
    expect(await error(flag(BEN, { type: "FlagAsBoring" }))).toBe("POST_BODY_PARSE_ERROR");
    const inTheOrg = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("At home"), createdAt: NOW });
    for (const prefix of ["", "/connect/communities/internal"]) {
      const path = `${prefix}/chatter/feed-elements/${inTheOrg}/capabilities/moderation`;
      expect([(await org.ask(path)).status, (await flag(ANNA, {}, path)).status]).toEqual([404, 404]);
    }
    dealers.rules.membersFlag = false;
    expect(await error(flag(BEN, {}))).toBe("INSUFFICIENT_ACCESS");
    expect((await flag(MODERATOR, {})).status).toBe(201);
  });

  it("stand on comments and files too", async () => {
    const { db } = dealers.context;
    const comment = createComment(db, { elementId: post, userId: dora, segments: textOf("Half!"), createdAt: NOW - 1 });
    const file = addFile(db, { ownerId: ANNA, title: "offer.txt", mimeType: "text/plain", bytes: Buffer.from("half") });
    for (const path of [at(`/chatter/comments/${comment}/moderation-flags`), at(`/files/${file}/moderation-flags`)]) {
      expect((await flag(MODERATOR, {}, path)).body).toMatchObject({ flagCount: 1, flaggedByMe: true });
    }
    for (const path of [`/chatter/comments/${comment}`, `/files/${file}`]) {
      expect((await org.ask(at(path), { as: MODERATOR })).body.moderationFlags).toMatchObject({ flagCount: 1, flaggedByMe: true });
    }
  });
});

describe("the feeds of a site", () => {
  const texts = async (type: string, as = MODERATOR) =>
    (await org.ask(at(`/chatter/feeds/${type}/feed-elements`), { as })).body.elements?.map((element) => element.body?.text);

  it("show moderators what was flagged, posts of flagged comments too, and flagged messages apart", async () => {
    const { db } = dealers.context;
    const quiet = createFeedElement(db, { actorId: BEN, parentId: BEN, segments: textOf("Quiet"), createdAt: NOW - 3000 });
    const comment = createComment(db, { elementId: quiet, userId: dora, segments: textOf("Half!"), createdAt: NOW - 1 });
    const message = createFeedElement(db, {
      actorId: dora,
      parentId: dora,
      segments: textOf("Between us"),
      capabilities: { directMessage: { subject: "", members: [dora, BEN] } },
      createdAt: NOW - 2000,
    });
    expect(await texts("moderation")).toEqual([]);
    await flag(BEN, {});
    await flag(BEN, {}, at(`/chatter/comments/${comment}/moderation-flags`));
    await flag(BEN, {}, flags(message));
    expect(await texts("moderation")).toEqual(["Quiet", "Half the price!"]);
    expect(await texts("direct-message-moderation")).toEqual(["Between us"]);
    for (const type of ["moderation", "direct-message-moderation"]) {
      const { status, body } = await org.ask(at(`/chatter/feeds/${type}/feed-elements`), { as: BEN });
      expect([status, body[0]?.errorCode]).toEqual([403, "INSUFFICIENT_ACCESS"]);
      expect((await org.ask(`/chatter/feeds/${type}/feed-elements`)).status).toBe(404);
    }
  });

  it("let a moderator delete what others wrote, and nobody else", async () => {
    const path = at(`/chatter/feed-elements/${post}`);
    expect((await org.ask(path, { method: "DELETE", as: BEN })).status).toBe(403);
    expect((await org.ask(path, { method: "DELETE", as: MODERATOR })).status).toBe(204);
  });
});

describe("people in a site", () => {
  it("go by their nicknames where those rule, and have points where the site counts them", async () => {
    expect((await org.ask(at(`/chatter/users/${dora}`))).body).toMatchObject({ name: "Dora X", displayName: "Dora X", reputation: null });
    dealers.rules.nicknames = true;
    dealers.rules.reputation = true;
    const { body } = await org.ask(at(`/chatter/users/${dora}`));
    expect(body).toMatchObject({ name: "Dora-nick", displayName: "Dora-nick", firstName: null, lastName: null });
    expect(body).toMatchObject({ reputation: { reputationLevel: { levelNumber: 1 }, reputationPoints: 10 } });
  });

  it("can be named there without being members, and are not let in", async () => {
    run(dealers.context.db, "UPDATE user SET is_member = 0 WHERE id = ?", BEN);
    expect((await org.ask(at(`/chatter/users/${BEN}`))).body).toMatchObject({ isInThisCommunity: false });
    expect((await org.ask(at("/chatter/users"))).body).toMatchObject({ users: [{ id: ANNA }, { id: dora }] });
    expect((await org.ask(at("/chatter/users/me"), { as: BEN })).status).toBe(403);
    expect((await org.ask("/connect/communities", { as: BEN })).body).toMatchObject({ communities: [], total: 0 });
  });
});
