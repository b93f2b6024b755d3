import { parseArgs } from "node:util";
import { DEFAULT_CLIENT_ID, DEFAULT_PORT, DEFAULT_TOKEN_TTL, type OrgOptions } from "./server.ts";

/** What `--help` prints. */
export const USAGE = `Starts an org on this machine.

  --port N             port on 127.0.0.1, default ${DEFAULT_PORT}
  --data DIR           folder of the database, default .local-org
  --people N           how many people a new org has, default 40
  --posts N            how many posts a new org has, default 300
  --allow-origin URL   address of an app that may sign in and call the API; give it again for more,
                       default http://localhost:5180/
  --client-id ID       client id of that app, default ${DEFAULT_CLIENT_ID}
  --token-ttl SECONDS  how long an unused access token lives, default ${DEFAULT_TOKEN_TTL}
  --reset              begin anew`;

const flags = {
  port: { type: "string" },
  data: { type: "string" },
  people: { type: "string" },
  posts: { type: "string" },
  "allow-origin": { type: "string", multiple: true },
  "client-id": { type: "string" },
  "token-ttl": { type: "string" },
  reset: { type: "boolean" },
  help: { type: "boolean" },
} as const;

class BadArgument extends Error {}

/** Reads the command line. Errors are one sentence each. */
export function parseArguments(args: string[]): { options: OrgOptions } | { error: string } | { help: true } {
  try {
    const { values, tokens } = parseArgs({ args, options: flags, strict: false, tokens: true });
    for (const token of tokens) {
      if (token.kind === "positional") throw new BadArgument(`Unknown argument ${token.value}: see --help.`);
      if (token.kind === "option" && !Object.hasOwn(flags, token.name)) {
        throw new BadArgument(`Unknown option ${token.rawName}: see --help.`);
      }
    }
    if (values.help) return { help: true };
    return {
      options: {
        port: number(values.port, "--port", 1, 65535) ?? DEFAULT_PORT,
        dataDir: text(values.data, "--data") ?? ".local-org",
        people: number(values.people, "--people", 1, 10_000) ?? 40,
        posts: number(values.posts, "--posts", 0, 1_000_000) ?? 300,
        allowOrigins: addresses(values["allow-origin"]),
        clientId: text(values["client-id"], "--client-id") ?? DEFAULT_CLIENT_ID,
        tokenTtl: number(values["token-ttl"], "--token-ttl", 1, 31_536_000) ?? DEFAULT_TOKEN_TTL,
        reset: values.reset === true,
      },
    };
  } catch (error) {
    if (error instanceof BadArgument) return { error: error.message };
    throw error;
  }
}

type Value = string | boolean | undefined;

function text(value: Value, flag: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value === "") throw new BadArgument(`${flag} needs a value.`);
  return value;
}

function number(value: Value, flag: string, least: number, most: number): number | undefined {
  const given = text(value, flag);
  if (given === undefined) return undefined;
  const parsed = Number(given);
  if (!/^\d+$/.test(given) || parsed < least || parsed > most) {
    throw new BadArgument(`${flag} must be a whole number from ${least} to ${most}, not ${given}.`);
  }
  return parsed;
}

function addresses(values: readonly Value[] | undefined): string[] {
  if (!values) return ["http://localhost:5180/"];
  return values.map((value) => {
    const given = text(value, "--allow-origin") ?? "";
    const url = URL.canParse(given) ? new URL(given) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
      throw new BadArgument(`--allow-origin must be an http or https address without query, not ${given}.`);
    }
    return url.href;
  });
}
