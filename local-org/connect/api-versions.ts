import { ApiError, notFound } from "./errors.ts";

const OLDEST = 31;
const NEWEST = 67;

/** What `GET /services/data` lists, oldest first. */
export function listVersions(): { label: string; url: string; version: string }[] {
  return Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => {
    const version = `${OLDEST + index}.0`;
    return { label: labelOf(OLDEST + index), url: `/services/data/v${version}`, version };
  });
}

/** The release that brought a version: three a year, 31.0 in Summer '14. */
function labelOf(version: number): string {
  const release = version - OLDEST;
  return `${["Summer", "Winter", "Spring"][release % 3]} '${14 + Math.ceil(release / 3)}`;
}

/**
 * Lets versions such as "v66.0" pass.
 *
 * @throws ApiError 410 for retired versions, 404 for those that never were
 */
export function checkVersion(text: string): void {
  const version = Number(/^v(\d{1,3})\.0$/.exec(text)?.[1] ?? Number.NaN);
  if (version < OLDEST) throw new ApiError(410, "GONE", `The requested API version (${text}) is retired. Use ${OLDEST}.0 or newer.`);
  if (!(version <= NEWEST)) throw notFound();
}
