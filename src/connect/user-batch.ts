import type { Connection } from "./connection.ts";
import type { BatchResults } from "./contract/errors.ts";
import type { UserDetail } from "./contract/people.ts";

/** Several people in one call; missing ones are left out. Source: `GET /chatter/users/batch/{ids}`. */
export async function getUsers(connection: Connection, ids: readonly string[], signal?: AbortSignal): Promise<UserDetail[]> {
  const { results } = await connection.get<BatchResults>(`/chatter/users/batch/${ids.join(",")}`, signal);
  return (results ?? []).flatMap(({ statusCode, result }) => (statusCode === 200 && result ? [result as UserDetail] : []));
}
