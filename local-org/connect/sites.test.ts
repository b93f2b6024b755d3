// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../context.ts";
import { openSite, SITES } from "../sites.ts";
import { openDatabase } from "../store/database.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { createGroup } from "../store/groups.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import { topicIdOf } from "../store/topics.ts";
import { bearerUrlUser } from "./bearer-urls.ts";
import { addFile, ANNA, BEN, createTestOrg, NOW, PUBLIC_GROUP, textOf, type TestOrg } from "./test-org.ts";

let org: TestOrg;
let dealers: Site;
let riders: Site;
/** Of the dealers' site alone. */
let dora: string;
let group: string;
let post: string;
let inTheOrg: string;

const addPerson = ({ context: { db } }: Site, id: string, name: string): void => {
  const sql =
    "INSERT INTO user (id, username, password_hash, email, first_name, last_name, nickname, user_type, created_at) VALUES (?, ?, '', ?, ?, 'X', ?, ?, 0)";
  run(db, sql, id, `${name}@x.example`, `${name}@x.example`, name, name, id === ANNA ? "Internal" : "Portal");
};

beforeEach(() => {
  org = createTestOrg();
  const [first, second] = SITES.map((facts, index) => openSite(org.context, facts, openDatabase(":memory:"), index + 1));
  if (!first || !second) throw new Error("There are two sites.");
  [dealers, riders] = [first, second];
  org.context.sites = [dealers, riders];
  const { db } = dealers.context;
  dora = newId(db, PREFIX.user);
  addPerson(dealers, ANNA, "Anna");
  addPerson(dealers, dora, "Dora");
  addPerson(riders, ANNA, "Anna");
  group = createGroup(db, { ownerId: dora, name: "Shops", at: NOW });
  topicIdOf(db, "Stands", NOW);
  post = createFeedElement(db, { actorId: dora, parentId: group, segments: textOf("In the shop"), createdAt: NOW - 1 });
  inTheOrg = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("At home"), createdAt: NOW - 1 });
});

/** Below a site's prefix, by its own address. */
const at = (site: Site, resource: string): string => `${site.path}/services/data/v66.0/connect/communities/${site.id}${resource}`;

describe("a site", () => {
  it("has people, groups, posts, files and topics of its own", async () => {
    const texts = async (path: string) => (await org.ask(path)).body.elements?.map((element) => element.body?.text);
    expect(await texts(at(dealers, "/chatter/feeds/company/feed-elements"))).toEqual(["In the shop"]);
    expect(await texts(at(riders, "/chatter/feeds/company/feed-elements"))).toEqual([]);
    expect(await texts("/chatter/feeds/company/feed-elements")).toEqual(["At home"]);
    const people = (...names: string[]) => ({ users: names.map((firstName) => ({ firstName })) });
    expect((await org.ask(at(dealers, "/chatter/users"))).body).toMatchObject(people("Anna", "Dora"));
    expect((await org.ask("/chatter/users")).body).toMatchObject(people("Anna", "Ben", "Carla"));
    expect((await org.ask(at(dealers, "/chatter/groups"))).body.groups?.map(({ name }) => name)).toEqual(["Shops"]);
    expect((await org.ask(at(dealers, "/topics"))).body).toMatchObject({ topics: [{ name: "Stands" }] });
  });

  it("answers 404 for what is in the org or in another site, and so does the org", async () => {
    const file = addFile(dealers.context.db, { title: "stand.csv", mimeType: "text/csv", bytes: Buffer.from("a,b") });
    const there = [`/chatter/feed-elements/${post}`, `/chatter/groups/${group}`, `/chatter/users/${dora}`, `/files/${file}`];
    const status = async (path: string) => (await org.ask(path)).status;
    for (const path of there) {
      expect([path, await status(at(dealers, path))]).toEqual([path, 200]);
      expect([path, await status(at(riders, path))]).toEqual([path, 404]);
      expect([path, await status(path.replace(/^\/files/, "/connect/files"))]).toEqual([path, 404]);
    }
    for (const path of [`/chatter/feed-elements/${inTheOrg}`, `/chatter/groups/${PUBLIC_GROUP}`, `/chatter/users/${BEN}`]) {
      expect([path, await status(at(dealers, path))]).toEqual([path, 404]);
    }
  });

  it("has what stands below /connect elsewhere at once below its prefix, and there alone", async () => {
    expect((await org.ask(at(dealers, "/files/users/me"))).status).toBe(200);
    expect((await org.ask(at(dealers, "/connect/files/users/me"))).status).toBe(404);
    expect((await org.ask(at(dealers, "/organization"))).status).toBe(404);
    expect((await org.ask("/dealers/services/data/v66.0/connect/organization")).status).toBe(200);
  });

  it("writes URLs with its prefix, and with its path where the site does so", async () => {
    const urlOf = async (path: string) => (await org.ask(path)).body.url;
    const resource = `/services/data/v66.0/connect/communities/${dealers.id}/chatter/groups/${group}`;
    expect(await urlOf(at(dealers, `/chatter/groups/${group}`))).toBe(`/dealers${resource}`);
    expect(await urlOf(resource)).toBe(resource);
    expect(await urlOf(at(riders, "/chatter/users/me"))).toBe(
      `/services/data/v66.0/connect/communities/${riders.id}/chatter/users/${ANNA}`,
    );
  });

  it("has pictures and files below its own address", async () => {
    const { body } = await org.ask(at(dealers, "/chatter/users/me"), { headers: { "X-Connect-Bearer-Urls": "true" } });
    const url = new URL(String(body.photo?.smallPhotoUrl));
    expect(url.pathname).toBe("/dealers/profilephoto/005/T");
    expect(bearerUrlUser(org.context, url)).toBe(ANNA);
    expect((await org.ask(url.pathname + url.search)).status).toBe(200);
  });

  it("is for its members; who is of a site alone has nothing to do in the org", async () => {
    const tries = [
      org.ask(at(dealers, "/chatter/users/me"), { as: BEN }),
      org.ask("/chatter/users/me", { as: dora }),
      org.ask("/dealers/services/data/v66.0/chatter/users/me", { as: dora }),
      org.ask(at(riders, "/chatter/users/me"), { as: dora }),
    ];
    for (const { status, body } of await Promise.all(tries)) expect([status, body[0]?.errorCode]).toEqual([403, "INSUFFICIENT_ACCESS"]);
    expect((await org.ask(at(dealers, "/chatter/users/me"), { as: dora })).body).toMatchObject({ id: dora });
    expect((await org.ask("/connect/organization", { as: dora })).body).toMatchObject({
      userSettings: { externalUser: true, hasAccessToInternalOrg: false },
    });
    expect((await org.ask(`/connect/communities/${dealers.id}`, { as: dora })).body).toMatchObject({ id: dealers.id, name: "Dealers" });
    expect((await org.ask(`/connect/communities/${riders.id}`, { as: dora })).status).toBe(404);
    expect((await org.ask("/connect/communities", { as: dora })).body).toMatchObject({ communities: [{ id: dealers.id }], total: 1 });
  });

  it("has a batch of its own, whose requests name the site again", async () => {
    const inside = `/v66.0/connect/communities/${dealers.id}/chatter/groups/${group}`;
    const batchRequests = [inside, `/v66.0/chatter/groups/${group}`, `/services/data${inside}`, inside.slice(1)].map((url) => ({
      method: "Get",
      url,
    }));
    const { body } = await org.ask(at(dealers, "/batch"), { method: "POST", body: { batchRequests } });
    expect(body.results?.map(({ statusCode }) => statusCode)).toEqual([200, 404, 200, 404]);
    expect(body.results?.[0]?.result).toMatchObject({ name: "Shops", url: `/dealers/services/data${inside}` });
  });

  it("keeps what is posted there", async () => {
    const input = { feedElementType: "FeedItem", subjectId: group, body: { messageSegments: [{ type: "Text", text: "A third window" }] } };
    const posted = await org.ask(at(dealers, "/chatter/feed-elements"), { method: "POST", body: input, as: dora });
    expect(posted.status).toBe(201);
    expect((await org.ask("/chatter/feed-elements", { method: "POST", body: input })).status).toBe(404);
    expect((await org.ask(`/chatter/feed-elements/${posted.body.id}`)).status).toBe(404);
  });
});
