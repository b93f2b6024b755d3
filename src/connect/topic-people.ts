import { loosesOf, looseOf } from "~/lib/readers.ts";
import type { Connection } from "./connection.ts";
import type { KnowledgeablePerson, TopicEndorsement, TopicEndorsementPage, TopicOptOut } from "./contract/topics.ts";
import { toId18 } from "./ids.ts";
import { nextPageUrl } from "./pages.ts";
import { topicPath } from "./topics.ts";

/** Those who know about a topic, page by page. */
export interface KnowledgeablePeople {
  items: KnowledgeablePerson[];
  nextPageUrl: string | null;
}

/** The first page of those who know about a topic. Source: `GET /connect/topics/{id}/knowledgeable-users`, since 30.0. */
export function knowledgeablePath(topicId: string): string {
  return `${topicPath(topicId)}/knowledgeable-users`;
}

/** What an answer says. What its list is called is not documented: it is the one whose entries have a person. */
export function knowledgeableOf(answer: object): KnowledgeablePeople {
  const lists = Object.values(answer).map((value) => loosesOf(value).filter(({ user }) => looseOf(user) !== null));
  return { items: lists.find((list) => list.length > 0) ?? [], nextPageUrl: nextPageUrl(answer) };
}

/** Endorses somebody for a topic. Source: `POST /connect/topics/{id}/endorsements`, since 30.0. */
export function endorse(connection: Connection, topicId: string, userId: string): Promise<TopicEndorsement> {
  return connection.send("POST", `${topicPath(topicId)}/endorsements`, { userId });
}

/** Takes an endorsement by the signed-in person back, if there is one. Two calls, because people do not come with the endorsement's id. */
export async function takeBackEndorsement(
  connection: Connection,
  { topicId, userId, myId }: { topicId: string; userId: string; myId: string },
): Promise<void> {
  const query = new URLSearchParams({ endorseeId: userId, endorserId: myId });
  const mine = await connection.get<TopicEndorsementPage>(`${topicPath(topicId)}/endorsements?${query.toString()}`);
  const found = mine.topicEndorsements?.[0];
  const url = found?.url ?? (found?.endorsementId && `/connect/topic-endorsements/${found.endorsementId}`);
  if (url) await connection.send("DELETE", url);
}

/** That one does not want to be listed among those who know about a topic: none or one. Source: `GET /connect/topics/{id}/topic-opt-outs`. */
export function optOutsPath(topicId: string): string {
  return `${topicPath(topicId)}/topic-opt-outs`;
}

/** One's own in an answer; whether those of others show is not documented. Null if there is none. */
export function optOutOf(answer: object, myId: string): TopicOptOut | null {
  const all = Object.values(answer).flatMap((value) => loosesOf(value)) as TopicOptOut[];
  return all.find(({ id, user }) => id && (!user?.id || toId18(user.id) === toId18(myId))) ?? null;
}

/** Stays out of the list of those who know about a topic. Source: `POST /connect/topics/{id}/topic-opt-outs`, since 30.0. */
export function optOut(connection: Connection, topicId: string): Promise<TopicOptOut> {
  return connection.send("POST", optOutsPath(topicId));
}

/** May be listed again. Source: `DELETE /connect/topic-opt-outs/{id}`, which returns 204. */
export async function optBackIn(connection: Connection, { id, url }: TopicOptOut): Promise<void> {
  await connection.call("DELETE", url ?? `/connect/topic-opt-outs/${encodeURIComponent(id ?? "")}`);
}
