/**
 * The API versions that this client supports. Older ones lack what it sends (likes by one PATCH came with 39.0, votes
 * with 41.0); newer ones may differ in unknown ways.
 */
const OLDEST = 41;
const NEWEST = 67;

/** The org has no API version that this client supports. */
export class NoCommonVersionError extends Error {
  override readonly name = "NoCommonVersionError";
}

/**
 * The API version to use, such as "66.0": the pinned one, or the newest that both sides support.
 *
 * @param offered the answer of `GET /services/data`: `[{ version: "66.0", … }]`
 * @throws NoCommonVersionError if there is none
 */
export function chooseVersion(offered: unknown, pinned: string | null): string {
  if (pinned) return pinned;
  const versions = (Array.isArray(offered) ? offered : [])
    .map((entry: unknown) => Number.parseFloat(String((entry as { version?: unknown } | null)?.version)))
    .filter((version) => version >= OLDEST && version <= NEWEST);
  if (versions.length === 0) throw new NoCommonVersionError(`The org offers no API version from ${OLDEST}.0 to ${NEWEST}.0.`);
  return Math.max(...versions).toFixed(1);
}

/**
 * Reads the org's API versions (`GET /services/data`, without a token) and chooses one.
 *
 * @param baseUrl base URL of calls, without a trailing slash
 */
export async function findVersion(baseUrl: string, pinned: string | null): Promise<string> {
  if (pinned) return pinned;
  const response = await fetch(`${baseUrl}/services/data`, { credentials: "omit" });
  if (!response.ok) throw new TypeError(`The org answered its list of versions with ${response.status}.`);
  return chooseVersion(await response.json(), null);
}
