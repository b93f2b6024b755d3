import { formatAlternatives } from "../../list-format.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages = {
  missing: "There is no config.json beside index.html, or it could not be loaded.",
  noJson: "config.json is not valid JSON. A missing or extra comma is the usual reason.",
  noObject: "config.json must be an object in braces.",
  secret: (key: string) =>
    `config.json holds "${key}". Everyone who opens the page can read this file, so no secret may stand in it. Remove it, and renew the secret in Salesforce.`,
  noOrgs: '"orgs" must be a list with at least one org: { "loginUrl": …, "clientId": … }.',
  sameIds: 'Each of "orgs" needs an "id" of its own.',
  noDefaultOrg: (id: string) => `"defaultOrg" is "${id}", but no org has that id.`,
  accent: '"branding.accent" must be a colour like "#0b5cab".',
  locale: '"locale" must be the tag of a language, such as "en" or "pt-BR", or "auto".',
  noClientId: (where: string) => `"${where}.clientId" is missing: the consumer key of the External Client App.`,
  apiVersion: (where: string) => `"${where}.apiVersion" must look like "66.0".`,
  noCommunityId: (where: string) => `"${where}.site.communityId" is missing: the id of the site, 0DB….`,
  noUrl: (where: string) => `"${where}" is missing: the My Domain of the org, such as https://acme.my.salesforce.com.`,
  notHttps: (where: string) => `"${where}" must be an https address, such as https://acme.my.salesforce.com.`,
  loginHost: (where: string, host: string) =>
    `"${where}" is ${host}, but a browser cannot get a token there (its token endpoint never answers other sites). Use the org's My Domain, such as https://acme.my.salesforce.com.`,
  origins: '"embed.allowedOrigins" must be a list, such as ["https://intranet.acme.com"].',
  badOrigin: (origin: string) =>
    `"embed.allowedOrigins" holds ${origin}, which is no origin. It must look like "https://intranet.acme.com" or "https://*.acme.com", without a path.`,
  noSection: (key: string) => `"${key}" must be an object in braces.`,
  notOneOf: (where: string, allowed: readonly string[]) =>
    `"${where}" must be ${formatAlternatives(allowed.map((option) => `"${option}"`))}.`,
};
