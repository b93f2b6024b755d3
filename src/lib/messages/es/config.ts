import { formatAlternatives } from "../../list-format.ts";
import type { Area } from "./area.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages: Area<"config"> = {
  missing: "No hay ningún config.json junto a index.html, o no se pudo cargar.",
  noJson: "config.json no es un JSON válido. Suele deberse a una coma que falta o que sobra.",
  noObject: "config.json debe ser un objeto entre llaves.",
  secret: (key) =>
    `config.json contiene "${key}". Cualquiera que abra la página puede leer este archivo, así que no puede contener ningún secreto. Quítelo y renueve el secreto en Salesforce.`,
  noOrgs: '"orgs" debe ser una lista con al menos una organización: { "loginUrl": …, "clientId": … }.',
  sameIds: 'Cada elemento de "orgs" necesita un "id" propio.',
  noDefaultOrg: (id) => `"defaultOrg" es "${id}", pero ninguna organización tiene ese identificador.`,
  accent: '"branding.accent" debe ser un color como "#0b5cab".',
  locale: '"locale" debe ser el código de un idioma, como "en" o "pt-BR", o "auto".',
  noClientId: (where) => `Falta "${where}.clientId": la clave de consumidor de la aplicación cliente externa.`,
  apiVersion: (where) => `"${where}.apiVersion" debe ser como "66.0".`,
  noCommunityId: (where) => `Falta "${where}.site.communityId": el identificador del sitio, 0DB….`,
  noUrl: (where) => `Falta "${where}": el Mi dominio de la organización, como https://acme.my.salesforce.com.`,
  notHttps: (where) => `"${where}" debe ser una dirección https, como https://acme.my.salesforce.com.`,
  loginHost: (where, host) =>
    `"${where}" es ${host}, pero un navegador no puede obtener un token allí (su extremo de tokens nunca responde a otros sitios). Use el Mi dominio de la organización, como https://acme.my.salesforce.com.`,
  origins: '"embed.allowedOrigins" debe ser una lista, como ["https://intranet.acme.com"].',
  badOrigin: (origin) =>
    `"embed.allowedOrigins" contiene ${origin}, que no es un origen. Debe ser como "https://intranet.acme.com" o "https://*.acme.com", sin ruta.`,
  noSection: (key) => `"${key}" debe ser un objeto entre llaves.`,
  notOneOf: (where, allowed) => `"${where}" debe ser ${formatAlternatives(allowed.map((option) => `"${option}"`))}.`,
};
