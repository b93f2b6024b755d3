import { chooseVersion } from "../../src/connect/versions.ts";
import { type BodyReport, checkAnswer } from "../bodies/check-body.ts";
import { READS, type Read } from "./reads.ts";

/** Sends a GET request. Returns the status and the parsed body, which is null if it is not JSON. */
export type AskOrg = (path: string) => Promise<{ status: number; body: unknown }>;

const ID = /\b0[0-9a-z]{14}(?:[0-9a-z]{3})?\b/gi;

/** The result of one read. Contains no names or texts of the org, only property paths, types and codes. */
export interface ReadReport {
  readonly name: string;
  /** The resource, with `{…}` for ids. */
  readonly path: string;
  /**
   * - `fits`: matches the contract
   * - `differs`: see `problems`
   * - `refused`: see `problems`; not every org has every resource
   * - `left out`: an id that it needs was not found
   */
  readonly outcome: "fits" | "differs" | "refused" | "left out";
  readonly problems: readonly string[];
  /** Properties that are not in the contract. */
  readonly unknown: readonly string[];
}

/**
 * Reads each resource that the client uses, and checks the answers against the contract. Changes nothing in the org.
 *
 * @throws if the org and the client have no API version in common
 */
export async function checkOrg(ask: AskOrg): Promise<{ version: string; reads: ReadReport[] }> {
  const versions = await ask("/services/data/");
  const version = chooseVersion(versions.body, null);
  const found = new Map<string, string>();
  const reads: ReadReport[] = [];
  for (const read of READS) reads.push(await check(read, version, found, ask));
  return { version, reads };
}

async function check(read: Read, version: string, found: Map<string, string>, ask: AskOrg): Promise<ReadReport> {
  const { name, path, shape, finds = {} } = read;
  const missing = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, id = ""]) => (found.has(id) ? [] : [id]));
  if (missing.length > 0) return { name, path, outcome: "left out", problems: [`no ${missing.join(" and no ")} was found`], unknown: [] };
  const asked = path.replaceAll(/\{(\w+)\}/g, (_, id: string) => found.get(id) ?? "");
  const { status, body } = await ask(asked.startsWith("/services/data/") ? asked : `/services/data/v${version}${asked}`);
  if (status !== 200) return { name, path, outcome: "refused", problems: [`${status} ${codeOf(body)}`.trim()], unknown: [] };
  for (const [id, find] of Object.entries(finds)) {
    const value = find(body);
    if (typeof value === "string" && value !== "") found.set(id, value);
  }
  const { problems, unknown } = wordless(checkAnswer(shape, body));
  return { name, path, outcome: problems.length === 0 ? "fits" : "differs", problems, unknown };
}

/** Removes property names that are the keys of a map, which may be ids or words of the org. */
function wordless({ problems, unknown }: BodyReport): Pick<BodyReport, "problems" | "unknown"> {
  const isName = (path: string) => path.split(".").every((part) => /^[a-z]\w{0,40}(\[\])?$/i.test(part));
  return { problems: problems.map((problem) => problem.replaceAll(ID, "{id}")), unknown: unknown.filter(isName) };
}

function codeOf(body: unknown): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code = typeof first === "object" && first !== null && "errorCode" in first ? first.errorCode : null;
  return typeof code === "string" && /^[A-Z_]+$/.test(code) ? code : "";
}
