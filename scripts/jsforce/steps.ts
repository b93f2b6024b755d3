import assert from "node:assert/strict";
import type { Comment } from "../../src/connect/contract/comments.ts";
import type { FeedElement, FeedElementPage } from "../../src/connect/contract/feed-elements.ts";
import type { ChatterLike } from "../../src/connect/contract/likes.ts";
import type { UserDetail, UserPage } from "../../src/connect/contract/people.ts";
import type { RunningOrg } from "../../local-org/server.ts";
import { expireAccessTokens } from "../../local-org/oauth/access-tokens.ts";
import type { Chatter, JsforceConnection } from "./jsforce.ts";

/** What the steps work on. */
export interface Tried {
  org: RunningOrg;
  connection: JsforceConnection;
  chatter: Chatter;
  /** The post that was made. */
  postId: string;
}

const text = (words: string) => ({ messageSegments: [{ type: "Text", text: words }] });
const post = (words: string, more: object = {}) => ({ feedElementType: "FeedItem", subjectId: "me", body: text(words), ...more });

const me = ({ chatter }: Tried) => chatter.resource<UserDetail>("/users/me").retrieve();

/** What jsforce is asked to do, in this order: each throws where the answer is not as it should be. */
export const steps: Readonly<Record<string, (tried: Tried) => Promise<void>>> = {
  async "the resources of a version, and who asks"({ connection }) {
    const resources = await connection.request<Record<string, string>>("/services/data/v66.0");
    assert.match(resources.identity ?? "", /\/id\/00D\w{15}\/005\w{15}$/);
    assert.equal(resources.chatter, "/services/data/v66.0/chatter");
  },

  async "people: oneself, and a search"(tried) {
    const { username } = await me(tried);
    assert.equal(username, "amara.okafor@larkwheel.example");
    const { users } = await tried.chatter.resource<UserPage>("/users", { q: "jonas" }).retrieve();
    assert.deepEqual(
      users?.map(({ name }) => name),
      ["Jonas Weber"],
    );
  },

  async "a feed, and its next page"({ chatter }) {
    const first = await chatter.resource<FeedElementPage>("/feeds/news/me/feed-elements", { pageSize: 5 }).retrieve();
    const next = await chatter.resource<FeedElementPage>(first.nextPageUrl ?? "").retrieve();
    assert.deepEqual([first.elements?.length, next.elements?.length], [5, 5]);
    assert.notEqual(first.elements?.[0]?.id, next.elements?.[0]?.id);
  },

  async "a post with a mention"(tried) {
    const { users } = await tried.chatter.resource<UserPage>("/users", { q: "jonas" }).retrieve();
    const body = {
      messageSegments: [
        { type: "Text", text: "Hello " },
        { type: "Mention", id: users?.[0]?.id },
      ],
    };
    const made = await tried.chatter.resource<FeedElement>("/feed-elements").create(post("", { body }));
    assert.equal(made.body?.text, "Hello @Jonas Weber");
    tried.postId = made.id ?? "";
  },

  async "a comment and a like"({ chatter, postId }) {
    const capabilities = `/feed-elements/${postId}/capabilities`;
    const comment = await chatter.resource<Comment>(`${capabilities}/comments/items`).create({ body: text("Well said") });
    assert.equal(comment.body?.text, "Well said");
    const like = await chatter.resource<ChatterLike>(`${capabilities}/chatter-likes/items`).create("");
    const { capabilities: now } = await chatter.resource<FeedElement>(`/feed-elements/${postId}`).retrieve();
    assert.deepEqual([now?.comments?.page?.total, now?.chatterLikes?.myLike?.id], [1, like.id]);
  },

  async "a post with a link"({ chatter }) {
    const link = { url: "https://larkwheel.example/", urlName: "Larkwheel" };
    const made = await chatter.resource<FeedElement>("/feed-elements").create(post("Look", { capabilities: { link } }));
    assert.deepEqual(made.capabilities?.link, link);
  },

  async "an edit, by PATCH and by a POST that stands for one"({ chatter, postId }) {
    const url = `/feed-elements/${postId}`;
    const edited = await chatter.request<FeedElement>({ method: "PATCH", url, body: { body: text("Hello all") } });
    assert.equal(edited.body?.text, "Hello all");
    const again = await chatter.resource<FeedElement>(`${url}?_HttpMethod=PATCH`).update({ body: text("Hello again") });
    assert.equal(again.body?.text, "Hello again");
  },

  async "a batch of reads and a post, one of which fails"({ chatter }) {
    const requests = [
      chatter.resource("/users/me"),
      chatter.resource("/feed-elements").create(post("From a batch")),
      chatter.resource("/groups/0F9000000000000AAA"),
    ];
    // Each request is a promise too, and that of the failed one rejects.
    const failed = Promise.allSettled<unknown>(requests);
    const { hasErrors, results } = await chatter.batch(requests);
    await failed;
    assert.deepEqual([hasErrors, results.map(({ statusCode }) => statusCode < 400)], [true, [true, true, false]]);
  },

  async "a deletion, and what is gone"({ chatter, postId }) {
    await chatter.resource(`/feed-elements/${postId}`).delete();
    const problem = await read(chatter, `/feed-elements/${postId}`);
    assert.equal(problem, "NOT_FOUND");
  },

  async "errors by their codes"({ chatter }) {
    assert.equal(await read(chatter, "/users/nobody"), "INVALID_ID_FIELD");
    assert.equal(await read(chatter, "/feeds/news/me/feed-elements?pageSize=1000"), "ILLEGAL_QUERY_PARAMETER_VALUE");
  },

  async "a session that has expired is renewed by itself"(tried) {
    let renewed = "";
    tried.connection.on("refresh", (accessToken) => (renewed = accessToken));
    expireAccessTokens(tried.org.context);
    assert.equal((await me(tried)).username, "amara.okafor@larkwheel.example");
    assert.notEqual(renewed, "");
  },
};

/** The code that a read is refused with, or "read". */
async function read(chatter: Chatter, path: string): Promise<string> {
  return Promise.resolve(chatter.resource(path).retrieve()).then(
    () => "read",
    (error: { errorCode?: string }) => error.errorCode ?? "no code",
  );
}
