import { appUrl } from "~/lib/app-url.ts";

/** One org that people can sign in to. */
export interface OrgConfig {
  id: string;
  name: string;
  /** Origin of the org's My Domain (or of the Experience Cloud site), without a trailing slash. */
  loginUrl: string;
  clientId: string;
  /** Pinned API version such as "66.0", else the newest that both sides know. */
  apiVersion: string | null;
  site: { url: string; communityId: string } | null;
}

/** What `config.json` says, checked and with its defaults. */
export interface Config {
  orgs: readonly [OrgConfig, ...OrgConfig[]];
  defaultOrg: OrgConfig;
  auth: { popupMode: "auto" | "direct" | "relay"; storage: "session" | "memory" | "local"; scopes: string };
  embed: { allowedOrigins: readonly string[] };
  router: "browser" | "hash";
  branding: { name: string; accent: string | null; logoUrl: string | null };
  locale: string | null;
}

/** `config.json` cannot be used. Each problem is a sentence for the admin. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(" "));
    this.problems = problems;
  }
}

/**
 * Reads `config.json` beside index.html.
 *
 * @throws ConfigError where it is missing, is no JSON, or does not pass {@link checkConfig}
 */
export async function loadConfig(): Promise<Config> {
  const response = await fetch(appUrl("config.json")).catch(() => null);
  if (!response?.ok) throw new ConfigError(["There is no config.json beside index.html, or it could not be loaded."]);
  const parsed: unknown = await response.json().catch(() => {
    throw new ConfigError(["config.json is not valid JSON. A missing or extra comma is the usual reason."]);
  });
  return checkConfig(parsed);
}

type Problems = string[];

/**
 * Checks a parsed `config.json` and fills in defaults.
 *
 * @throws ConfigError with every problem found, not just the first
 */
export function checkConfig(input: unknown): Config {
  const problems: Problems = [];
  if (!isObject(input)) throw new ConfigError(["config.json must be an object in braces."]);
  const secret = findSecret(input);
  if (secret) {
    throw new ConfigError([
      `config.json holds "${secret}". Everyone who opens the page can read this file, so no secret may stand in it. Remove it, and renew the secret in Salesforce.`,
    ]);
  }
  const orgs = Array.isArray(input.orgs) ? input.orgs.map((org, index) => checkOrg(org, index, problems)) : [];
  if (orgs.length === 0) problems.push('"orgs" must be a list with at least one org: { "loginUrl": …, "clientId": … }.');
  const ids = orgs.map(({ id }) => id);
  if (new Set(ids).size < ids.length) problems.push('Each of "orgs" needs an "id" of its own.');
  const auth = section(input, "auth", problems);
  const embed = section(input, "embed", problems);
  const branding = section(input, "branding", problems);
  const defaultId = text(input.defaultOrg);
  const defaultOrg = defaultId ? orgs.find((org) => org.id === defaultId) : orgs[0];
  if (orgs.length > 0 && !defaultOrg) problems.push(`"defaultOrg" is "${defaultId}", but no org has that id.`);
  const accent = text(branding.accent);
  if (accent && !/^#[0-9a-f]{6}$/i.test(accent)) problems.push('"branding.accent" must be a colour like "#0b5cab".');
  const config = {
    auth: {
      popupMode: oneOf(auth.popupMode, ["auto", "direct", "relay"], "auth.popupMode", problems),
      storage: oneOf(auth.storage, ["session", "memory", "local"], "auth.storage", problems),
      scopes: text(auth.scopes) ?? "api chatter_api refresh_token",
    },
    embed: { allowedOrigins: checkOrigins(embed.allowedOrigins, problems) },
    router: oneOf(input.router, ["browser", "hash"], "router", problems),
    branding: { name: text(branding.name) ?? "Chatter", accent, logoUrl: text(branding.logoUrl) },
    locale: text(input.locale) === "auto" ? null : text(input.locale),
  };
  const [first, ...others] = orgs;
  if (!first || !defaultOrg || problems.length > 0) throw new ConfigError(problems);
  return { ...config, orgs: [first, ...others], defaultOrg };
}

function checkOrg(input: unknown, index: number, problems: Problems): OrgConfig {
  const where = `orgs[${index}]`;
  const org = isObject(input) ? input : {};
  const site = isObject(org.site)
    ? { url: checkUrl(text(org.site.url), `${where}.site.url`, problems), communityId: text(org.site.communityId) ?? "" }
    : null;
  const apiVersion = text(org.apiVersion);
  if (!text(org.clientId)) problems.push(`"${where}.clientId" is missing: the consumer key of the External Client App.`);
  if (apiVersion && !/^\d\d\.0$/.test(apiVersion)) problems.push(`"${where}.apiVersion" must look like "66.0".`);
  if (site && !site.communityId) problems.push(`"${where}.site.communityId" is missing: the id of the site, 0DB….`);
  const loginUrl = checkUrl(text(org.loginUrl), `${where}.loginUrl`, problems);
  const id = text(org.id) ?? (loginUrl && new URL(loginUrl).host) ?? where;
  return { id, name: text(org.name) ?? id, loginUrl, clientId: text(org.clientId) ?? "", apiVersion, site };
}

/** The address of the org or of a site: https, or http on this machine, and never the login host of all orgs. */
function checkUrl(value: string | null, where: string, problems: Problems): string {
  if (!value) {
    problems.push(`"${where}" is missing: the My Domain of the org, such as https://acme.my.salesforce.com.`);
    return "";
  }
  const url = URL.canParse(value) ? new URL(value) : null;
  const isLoopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && isLoopback))) {
    problems.push(`"${where}" must be an https address, such as https://acme.my.salesforce.com.`);
    return "";
  }
  if (/^(login|test)\.salesforce\.com$/.test(url.hostname)) {
    problems.push(
      `"${where}" is ${url.hostname}, but a browser cannot get a token there (its token endpoint never answers other sites). Use the org's My Domain, such as https://acme.my.salesforce.com.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** What may surround the app: origins, each a scheme and a host, which may begin with "*.", and perhaps a port. */
function checkOrigins(value: unknown, problems: Problems): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('"embed.allowedOrigins" must be a list, such as ["https://intranet.acme.com"].');
    return [];
  }
  return value.flatMap((each: unknown) => {
    const [, scheme, host] = /^(https?:\/\/)(?:\*\.)?([^*/?#@\s]+)\/?$/i.exec(text(each) ?? "") ?? [];
    if (scheme && host && URL.canParse(scheme + host)) return String(each).trim();
    problems.push(
      `"embed.allowedOrigins" holds ${JSON.stringify(each)}, which is no origin. It must look like "https://intranet.acme.com" or "https://*.acme.com", without a path.`,
    );
    return [];
  });
}

function section(input: Record<string, unknown>, key: string, problems: Problems): Record<string, unknown> {
  const value = input[key];
  if (value === undefined || isObject(value)) return value ?? {};
  problems.push(`"${key}" must be an object in braces.`);
  return {};
}

function oneOf<const T extends readonly [string, ...string[]]>(value: unknown, allowed: T, where: string, problems: Problems): T[number] {
  if (value === undefined) return allowed[0];
  const found = allowed.find((option) => option === value);
  if (!found) problems.push(`"${where}" must be one of ${allowed.map((option) => `"${option}"`).join(", ")}.`);
  return found ?? allowed[0];
}

function findSecret(input: unknown): string | null {
  if (!isObject(input) && !Array.isArray(input)) return null;
  for (const [key, value] of Object.entries(input)) {
    if (/secret|password|private_?key|refresh_?token|access_?token/i.test(key)) return key;
    const inner = findSecret(value);
    if (inner) return inner;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
