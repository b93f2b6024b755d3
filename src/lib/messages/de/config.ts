import { formatAlternatives } from "../../list-format.ts";
import type { Area } from "./area.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages: Area<"config"> = {
  missing: "Neben index.html gibt es keine config.json, oder sie konnte nicht geladen werden.",
  noJson: "config.json ist kein gültiges JSON. Meist fehlt ein Komma, oder es steht eines zu viel da.",
  noObject: "config.json muss ein Objekt in geschweiften Klammern sein.",
  secret: (key) =>
    `config.json enthält "${key}". Jeder, der die Seite öffnet, kann diese Datei lesen, also darf kein Geheimnis darin stehen. Entfernen Sie es, und erneuern Sie das Geheimnis in Salesforce.`,
  noOrgs: '"orgs" muss eine Liste mit mindestens einer Organisation sein: { "loginUrl": …, "clientId": … }.',
  sameIds: 'Jede der "orgs" braucht eine eigene "id".',
  noDefaultOrg: (id) => `"defaultOrg" ist "${id}", aber keine Organisation hat diese id.`,
  accent: '"branding.accent" muss eine Farbe wie "#0b5cab" sein.',
  locale: '"locale" muss das Kürzel einer Sprache sein, etwa "de" oder "pt-BR", oder "auto".',
  noClientId: (where) => `"${where}.clientId" fehlt: der Verbraucherschlüssel der externen Client-Anwendung.`,
  apiVersion: (where) => `"${where}.apiVersion" muss aussehen wie "66.0".`,
  noCommunityId: (where) => `"${where}.site.communityId" fehlt: die ID der Site, 0DB….`,
  noUrl: (where) => `"${where}" fehlt: „Meine Domäne“ der Organisation, etwa https://acme.my.salesforce.com.`,
  notHttps: (where) => `"${where}" muss eine https-Adresse sein, etwa https://acme.my.salesforce.com.`,
  loginHost: (where, host) =>
    `"${where}" ist ${host}, aber dort bekommt ein Browser kein Token (der Token-Endpunkt antwortet keiner anderen Website). Verwenden Sie „Meine Domäne“ der Organisation, etwa https://acme.my.salesforce.com.`,
  origins: '"embed.allowedOrigins" muss eine Liste sein, etwa ["https://intranet.acme.com"].',
  badOrigin: (origin) =>
    `"embed.allowedOrigins" enthält ${origin}; das ist kein Ursprung. Er muss aussehen wie "https://intranet.acme.com" oder "https://*.acme.com", ohne Pfad.`,
  noSection: (key) => `"${key}" muss ein Objekt in geschweiften Klammern sein.`,
  notOneOf: (where, allowed) => `"${where}" muss ${formatAlternatives(allowed.map((option) => `"${option}"`))} sein.`,
};
