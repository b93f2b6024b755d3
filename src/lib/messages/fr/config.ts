import { formatAlternatives } from "../../list-format.ts";
import type { Area } from "./area.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages: Area<"config"> = {
  missing: "Il n’y a pas de config.json à côté d’index.html, ou son chargement a échoué.",
  noJson: "config.json n’est pas un JSON valide. Une virgule manquante ou en trop en est la cause habituelle.",
  noObject: "config.json doit être un objet entre accolades.",
  secret: (key) =>
    `config.json contient "${key}". Toute personne qui ouvre la page peut lire ce fichier, il ne doit donc contenir aucun secret. Retirez-le et renouvelez le secret dans Salesforce.`,
  noOrgs: '"orgs" doit être une liste avec au moins une organisation : { "loginUrl": …, "clientId": … }.',
  sameIds: 'Chaque élément de "orgs" doit avoir son propre "id".',
  noDefaultOrg: (id) => `"defaultOrg" vaut "${id}", mais aucune organisation n’a cet identifiant.`,
  accent: '"branding.accent" doit être une couleur comme "#0b5cab".',
  locale: '"locale" doit être le code d’une langue, comme "en" ou "pt-BR", ou "auto".',
  noClientId: (where) => `"${where}.clientId" est absent : la clé consommateur de l’application client externe.`,
  apiVersion: (where) => `"${where}.apiVersion" doit ressembler à "66.0".`,
  noCommunityId: (where) => `"${where}.site.communityId" est absent : l’identifiant du site, 0DB….`,
  noUrl: (where) => `"${where}" est absent : le domaine Mon domaine de l’organisation, comme https://acme.my.salesforce.com.`,
  notHttps: (where) => `"${where}" doit être une adresse https, comme https://acme.my.salesforce.com.`,
  loginHost: (where, host) =>
    `"${where}" vaut ${host}, mais un navigateur ne peut pas y obtenir de jeton (son point de terminaison de jetons ne répond jamais à d’autres sites). Utilisez le domaine Mon domaine de l’organisation, comme https://acme.my.salesforce.com.`,
  origins: '"embed.allowedOrigins" doit être une liste, comme ["https://intranet.acme.com"].',
  badOrigin: (origin) =>
    `"embed.allowedOrigins" contient ${origin}, qui n’est pas une origine. Elle doit ressembler à "https://intranet.acme.com" ou "https://*.acme.com", sans chemin.`,
  noSection: (key) => `"${key}" doit être un objet entre accolades.`,
  notOneOf: (where, allowed) => `"${where}" doit être ${formatAlternatives(allowed.map((option) => `"${option}"`))}.`,
};
