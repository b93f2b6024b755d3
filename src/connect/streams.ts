import type { Connection } from "./connection.ts";
import type { ChatterStream } from "./contract/feeds.ts";

/** How many people, groups and records a stream can bring together. */
export const MOST_IN_STREAM = 25;

/** The first page of one's streams, by name. The API lists 25 unless it is asked for more. Source: 39.0. */
export const STREAMS_PATH = "/chatter/streams?pageSize=100&sort=Ascending";

/** What a stream is to be. */
export interface StreamChange {
  name: string;
  description: string;
  /** Ids of people, groups and records. */
  added: readonly string[];
  removed: readonly string[];
}

/** Source: `GET /chatter/streams/{id}`. */
export function getStream(connection: Connection, id: string, signal?: AbortSignal): Promise<ChatterStream> {
  return connection.get(streamPath(id), signal);
}

/** Source: `POST /chatter/streams`. */
export function createStream(connection: Connection, change: StreamChange): Promise<ChatterStream> {
  return connection.send("POST", "/chatter/streams", inputOf(change));
}

/** Source: `PATCH /chatter/streams/{id}`. */
export function changeStream(connection: Connection, id: string, change: StreamChange): Promise<ChatterStream> {
  return connection.send("PATCH", streamPath(id), inputOf(change));
}

/** Source: `DELETE /chatter/streams/{id}`. */
export function deleteStream(connection: Connection, id: string): Promise<null> {
  return connection.send("DELETE", streamPath(id));
}

function streamPath(id: string): string {
  return `/chatter/streams/${encodeURIComponent(id)}`;
}

function inputOf({ name, description, added, removed }: StreamChange) {
  return {
    name,
    description,
    ...(added.length > 0 && { subscriptionsToAdd: subscriptions(added) }),
    ...(removed.length > 0 && { subscriptionsToRemove: subscriptions(removed) }),
  };
}

function subscriptions(ids: readonly string[]) {
  return { subscriptions: ids.map((entityId) => ({ entityId })) };
}
