import { isPage, parseJson } from "~/connect/answer-text.ts";
import { toId18 } from "~/connect/ids.ts";
import { appUrl } from "~/lib/app-url.ts";
import type { Texts } from "~/lib/messages/en/language.ts";
import { localeOf } from "~/lib/locale.ts";

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

/** What is wrong with `config.json`: says it to the admin in a sentence, from texts that are loaded only then. */
export type ConfigProblem = (texts: Texts["config"]) => string;

/** `config.json` cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super("config.json cannot be used.");
    this.problems = problems;
  }
}

/** The host of the app could not be reached, or something else answered in its place: nothing is known of its config. */
export class ConfigUnreachable extends Error {
  override readonly name = "ConfigUnreachable";
}

/**
 * Reads `config.json` beside index.html.
 *
 * @throws ConfigError where it is missing, is no JSON, or does not pass {@link checkConfig}; ConfigUnreachable
 */
export async function loadConfig(): Promise<Config> {
  const response = await fetch(appUrl("config.json")).catch(() => null);
  const body = await response?.text().catch(() => null);
  // Hosts of single pages answer with the page of the app itself where there is no such file.
  if (response?.status === 404 || (body && isPage(body) && body.includes('id="app"'))) {
    throw new ConfigError([(texts) => texts.missing]);
  }
  if (!response?.ok || body == null || isPage(body)) throw new ConfigUnreachable();
  const parsed = parseJson(body);
  if (parsed === undefined) throw new ConfigError([(texts) => texts.noJson]);
  return checkConfig(parsed);
}

type Problems = ConfigProblem[];

/**
 * Checks a parsed `config.json` and fills in defaults.
 *
 * @throws ConfigError with every problem found, not just the first
 */
export function checkConfig(input: unknown): Config {
  const problems: Problems = [];
  if (!isObject(input)) throw new ConfigError([(texts) => texts.noObject]);
  const secret = findSecret(input);
  if (secret) throw new ConfigError([(texts) => texts.secret(secret)]);
  const orgs = Array.isArray(input.orgs) ? input.orgs.map((org, index) => checkOrg(org, index, problems)) : [];
  if (orgs.length === 0) problems.push((texts) => texts.noOrgs);
  const ids = orgs.map(({ id }) => id);
  if (new Set(ids).size < ids.length) problems.push((texts) => texts.sameIds);
  const auth = section(input, "auth", problems);
  const embed = section(input, "embed", problems);
  const branding = section(input, "branding", problems);
  const defaultId = text(input.defaultOrg);
  const defaultOrg = defaultId ? orgs.find((org) => org.id === defaultId) : orgs[0];
  if (orgs.length > 0 && defaultId && !defaultOrg) problems.push((texts) => texts.noDefaultOrg(defaultId));
  const accent = text(branding.accent);
  if (accent && !/^#[0-9a-f]{6}$/i.test(accent)) problems.push((texts) => texts.accent);
  const locale = text(input.locale);
  if (locale && !localeOf(locale)) problems.push((texts) => texts.locale);
  const config = {
    auth: {
      popupMode: oneOf(auth.popupMode, ["auto", "direct", "relay"], "auth.popupMode", problems),
      storage: oneOf(auth.storage, ["session", "memory", "local"], "auth.storage", problems),
      scopes: text(auth.scopes) ?? "api chatter_api refresh_token",
    },
    embed: { allowedOrigins: checkOrigins(embed.allowedOrigins, problems) },
    router: oneOf(input.router, ["browser", "hash"], "router", problems),
    branding: { name: text(branding.name) ?? "Chatter", accent, logoUrl: text(branding.logoUrl) },
    locale: locale === "auto" ? null : locale,
  };
  const [first, ...others] = orgs;
  if (!first || !defaultOrg || problems.length > 0) throw new ConfigError(problems);
  return { ...config, orgs: [first, ...others], defaultOrg };
}

function checkOrg(input: unknown, index: number, problems: Problems): OrgConfig {
  const where = `orgs[${index}]`;
  const org = isObject(input) ? input : {};
  const site = isObject(org.site)
    ? { url: checkUrl(text(org.site.url), `${where}.site.url`, problems), communityId: toId18(text(org.site.communityId) ?? "") }
    : null;
  const apiVersion = text(org.apiVersion);
  if (!text(org.clientId)) problems.push((texts) => texts.noClientId(where));
  if (apiVersion && !/^\d\d\.0$/.test(apiVersion)) problems.push((texts) => texts.apiVersion(where));
  if (site && !site.communityId) problems.push((texts) => texts.noCommunityId(where));
  const loginUrl = checkUrl(text(org.loginUrl), `${where}.loginUrl`, problems);
  const id = text(org.id) ?? (loginUrl && new URL(loginUrl).host) ?? where;
  return { id, name: text(org.name) ?? id, loginUrl, clientId: text(org.clientId) ?? "", apiVersion, site };
}

/** The address of the org or of a site: https, or http on this machine, and never the login host of all orgs. */
function checkUrl(value: string | null, where: string, problems: Problems): string {
  if (!value) {
    problems.push((texts) => texts.noUrl(where));
    return "";
  }
  const url = URL.canParse(value) ? new URL(value) : null;
  const isLoopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && isLoopback))) {
    problems.push((texts) => texts.notHttps(where));
    return "";
  }
  const { hostname } = url;
  if (/^(login|test)\.salesforce\.com$/.test(hostname)) problems.push((texts) => texts.loginHost(where, hostname));
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** What may surround the app: origins, each a scheme and a host, which may begin with "*.", and perhaps a port. */
function checkOrigins(value: unknown, problems: Problems): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push((texts) => texts.origins);
    return [];
  }
  return value.flatMap((each: unknown) => {
    const [, scheme, host] = /^(https?:\/\/)(?:\*\.)?([^*/?#@\s]+)\/?$/i.exec(text(each) ?? "") ?? [];
    if (scheme && host && URL.canParse(scheme + host)) return String(each).trim();
    problems.push((texts) => texts.badOrigin(JSON.stringify(each)));
    return [];
  });
}

function section(input: Record<string, unknown>, key: string, problems: Problems): Record<string, unknown> {
  const value = input[key];
  if (value === undefined || isObject(value)) return value ?? {};
  problems.push((texts) => texts.noSection(key));
  return {};
}

function oneOf<const T extends readonly [string, ...string[]]>(value: unknown, allowed: T, where: string, problems: Problems): T[number] {
  if (value === undefined) return allowed[0];
  const found = allowed.find((option) => option === value);
  if (!found) problems.push((texts) => texts.notOneOf(where, allowed));
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
