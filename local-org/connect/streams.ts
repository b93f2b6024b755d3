import { ChatterStreamInputSchema } from "../../src/connect/contract/feeds.ts";
import { userRow } from "../store/users.ts";
import { PREFIX } from "../store/ids.ts";
import {
  addStream,
  removeStream,
  renameStream,
  setSubscriptions,
  type StreamRow,
  streamRow,
  type StreamSort,
  streamsOf,
  subscribedIds,
} from "../store/streams.ts";
import { topicRow } from "../store/topics.ts";
import { drawActor } from "./drawing/actor.ts";
import { ApiError, notFound } from "./errors.ts";
import { featuresOf } from "./features.ts";
import { choiceParam, numberedPage, pageUrls } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes, idParam, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { missing, parseInput, tooMuch } from "./writing/input.ts";

/** `/chatter/streams`: feeds that people put together from other people, groups, records and topics. Each sees their own. */
export const streams = createRoutes();

const MOST_LETTERS = { name: 120, description: 1_000 };

const SORTS: readonly [StreamSort, ...StreamSort[]] = ["Ascending", "Descending", "MostRecentlyViewed"];

/** A ChatterStreamPage. */
streams.get("/chatter/streams", (c) => {
  const scope = streamScope(c);
  const words = c.req.query("q")?.trim().toLowerCase() ?? "";
  const all = streamsOf(scope.db, scope.userId, choiceParam(c, "sort", SORTS)).filter(({ name }) => name.toLowerCase().includes(words));
  const page = numberedPage(c, { most: 250 });
  const items = all.slice(page.offset, page.offset + page.size).map((stream) => drawStream(scope, stream));
  const { currentPageUrl, nextPageUrl } = pageUrls(c, "/chatter/streams", page, all.length - page.offset);
  return answer(c, { currentPageUrl, items, nextPageUrl, total: all.length });
});

streams.post("/chatter/streams", async (c) => {
  const scope = streamScope(c);
  const { db, userId, now, context } = scope;
  const input = await readStream(c, scope, []);
  if (input.name === undefined) throw missing("name");
  const { maxStreamsPerPerson: most } = featuresOf(context);
  if (streamsOf(db, userId, "Ascending").length >= most) throw tooMuch("LIMIT_EXCEEDED", `You can have up to ${most} streams.`);
  const id = addStream(db, { userId, name: input.name, description: input.description ?? null, at: now });
  setSubscriptions(db, id, input.entityIds);
  return answer(c, drawStream(scope, ownStream(scope, id)), 201);
});

streams.get("/chatter/streams/:id", (c) => answer(c, drawStream(c.get("scope"), findStream(c))));

streams.patch("/chatter/streams/:id", async (c) => {
  const scope = c.get("scope");
  const { id, name, description } = findStream(c);
  const input = await readStream(c, scope, subscribedIds(scope.db, id));
  renameStream(scope.db, id, input.name ?? name, input.description ?? description);
  setSubscriptions(scope.db, id, input.entityIds);
  return answer(c, drawStream(scope, ownStream(scope, id)));
});

streams.delete("/chatter/streams/:id", (c) => {
  removeStream(c.get("scope").db, findStream(c).id);
  return c.body(null, 204);
});

/**
 * The stream that the path names.
 *
 * @throws ApiError 404 where it is nobody's or somebody else's, 403 where there are no streams
 */
export function findStream(c: ApiContext): StreamRow {
  return ownStream(streamScope(c), idParam(c));
}

/** How streams that are switched off are refused is not documented: as other features are. */
function streamScope(c: ApiContext): Scope {
  const scope = c.get("scope");
  if (!featuresOf(scope.context).feedStreamEnabled) {
    throw new ApiError(403, "FUNCTIONALITY_NOT_ENABLED", "Streams are not enabled for this organization.");
  }
  if (userRow(scope.db, scope.userId)?.user_type !== "Internal") {
    throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have access to streams.");
  }
  return scope;
}

function ownStream({ db, userId }: Scope, id: string): StreamRow {
  const stream = streamRow(db, id);
  if (!stream || stream.user_id !== userId) throw notFound();
  return stream;
}

/** What a ChatterStreamInput asks for, checked. @param before what the stream brings together now */
async function readStream(c: ApiContext, scope: Scope, before: readonly string[]) {
  const input = parseInput(ChatterStreamInputSchema, await readInput(c));
  const name = input.name?.trim();
  if (name === "") throw missing("name");
  for (const [property, most] of Object.entries(MOST_LETTERS)) {
    const text = input[property as keyof typeof MOST_LETTERS] ?? "";
    if (text.length > most) throw tooMuch("STRING_TOO_LONG", `${property} can have up to ${most} characters.`);
  }
  const removed = new Set(entityIds(input.subscriptionsToRemove));
  const added = entityIds(input.subscriptionsToAdd);
  for (const id of added) if (!drawEntity(scope, id)) throw notFound();
  const kept = [...new Set([...before, ...added])].filter((id) => !removed.has(id));
  const { maxEntitySubscriptionsPerStream: most } = featuresOf(scope.context);
  if (kept.length > most) throw tooMuch("LIMIT_EXCEEDED", `A stream can have up to ${most} subscriptions.`);
  return { name, description: input.description, entityIds: kept };
}

type Subscriptions = { subscriptions?: readonly ({ entityId?: string | null } | null)[] | null } | null | undefined;

function entityIds(input: Subscriptions): string[] {
  return (input?.subscriptions ?? []).flatMap((subscription) => (subscription?.entityId ? [checkedId(subscription.entityId)] : []));
}

/** A ChatterStream. What one may not see any more is left out. */
function drawStream(scope: Scope, { id, name, description, created_at }: StreamRow): Json {
  return {
    community: null,
    createdDate: scope.date(created_at),
    description,
    id,
    name,
    subscriptions: subscribedIds(scope.db, id).flatMap((entityId) => drawEntity(scope, entityId) ?? []),
    url: scope.url(`/chatter/streams/${id}`),
  };
}

/**
 * A FeedEnabledEntity. Its properties are not documented beyond id, name and type. "People, groups, and records" are
 * examples in the guide; topics have feeds, too.
 */
function drawEntity(scope: Scope, id: string): Json | null {
  if (!id.startsWith(PREFIX.topic)) return scope.visibility.isHidden(id) ? null : drawActor(scope, id);
  const topic = topicRow(scope.db, id);
  return topic && { id, mySubscription: null, name: topic.name, type: "Topic", url: scope.url(`/connect/topics/${id}`) };
}
