import { portNumber, readOptions } from "./arguments.mjs";
import { CLIENT_ID, ORG_PORT, startLocalOrg } from "./local-org.mjs";
import { PlainError } from "./plain-error.mjs";
import { ensurePortIsFree } from "./ports.mjs";

export const APP_PORT = 5180;

/**
 * Options of `npm start` and `npm run dev`.
 * @typedef {object} AppOptions
 * @property {number} port of the app
 * @property {number} orgPort of the local org
 * @property {{ loginUrl: string, clientId: string } | null} realOrg an org to use instead of the local one
 * @property {boolean} reset
 * @property {string[]} more passed on to the local org
 */

/**
 * @param {string[]} args
 * @returns {AppOptions}
 */
export function readAppOptions(args) {
  const given = readOptions(args, {
    port: { type: "string" },
    "org-port": { type: "string" },
    people: { type: "string" },
    posts: { type: "string" },
    reset: { type: "boolean" },
    "login-url": { type: "string" },
    "client-id": { type: "string" },
  });
  const more = [];
  if (given.people) more.push("--people", given.people);
  if (given.posts) more.push("--posts", given.posts);
  return {
    port: portNumber(given.port, APP_PORT, "--port"),
    orgPort: portNumber(given["org-port"], ORG_PORT, "--org-port"),
    realOrg: readRealOrg(given["login-url"], given["client-id"]),
    reset: given.reset ?? false,
    more,
  };
}

/**
 * @param {string | undefined} loginUrl
 * @param {string | undefined} clientId
 */
function readRealOrg(loginUrl, clientId) {
  if (loginUrl === undefined && clientId === undefined) return null;
  if (!clientId) throw new PlainError("--login-url needs --client-id with it: the consumer key of the org's External Client App.");
  if (!loginUrl)
    throw new PlainError("--client-id needs --login-url with it: the org's My Domain, such as https://acme.my.salesforce.com.");
  if (!URL.canParse(loginUrl) || !/^https?:$/.test(new URL(loginUrl).protocol)) {
    throw new PlainError(`--login-url ${loginUrl} is not an address: it must look like https://acme.my.salesforce.com.`);
  }
  const { origin, pathname } = new URL(loginUrl);
  // A site's URL may have a path.
  return { loginUrl: origin + pathname.replace(/\/+$/, ""), clientId };
}

/**
 * Decides which org the app talks to, and builds the matching `config.json`. Starts the local org unless a real one is
 * given.
 *
 * @param {AppOptions} options
 * @param {string} appOrigin
 * @returns {Promise<{ config: import("./security-headers.mjs").HostedConfig, localOrg:
 *   import("./local-org.mjs").LocalOrg | null }>}
 */
export async function openOrg({ orgPort, realOrg, reset, more }, appOrigin) {
  if (realOrg) return { config: { orgs: [realOrg] }, localOrg: null };
  await ensurePortIsFree(orgPort, "--org-port");
  const localOrg = await startLocalOrg({ port: orgPort, allowOrigin: appOrigin, reset, more });
  return { config: localConfig(localOrg.url), localOrg };
}

/** @param {string} loginUrl origin of a local org */
export function localConfig(loginUrl) {
  return { orgs: [{ id: "local", name: "Local org", loginUrl, clientId: CLIENT_ID }] };
}
