import type { Connection } from "./connection.ts";
import type { Topic } from "./contract/topics.ts";

/** One topic. Source: `GET /connect/topics/{id}`. */
export function getTopic(connection: Connection, id: string, signal?: AbortSignal): Promise<Topic> {
  return connection.get(`/connect/topics/${encodeURIComponent(id)}`, signal);
}
