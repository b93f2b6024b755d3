import { formatAlternatives } from "../../list-format.ts";
import type { Area } from "./area.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages: Area<"config"> = {
  missing: "Não há config.json ao lado de index.html, ou não foi possível carregá-lo.",
  noJson: "config.json não é um JSON válido. O motivo comum é uma vírgula faltando ou sobrando.",
  noObject: "config.json deve ser um objeto entre chaves.",
  secret: (key) =>
    `config.json contém "${key}". Qualquer pessoa que abre a página pode ler este arquivo, então ele não pode conter nenhum segredo. Remova-o e renove o segredo no Salesforce.`,
  noOrgs: '"orgs" deve ser uma lista com pelo menos uma organização: { "loginUrl": …, "clientId": … }.',
  sameIds: 'Cada item de "orgs" precisa de um "id" próprio.',
  noDefaultOrg: (id) => `"defaultOrg" é "${id}", mas nenhuma organização tem esse identificador.`,
  accent: '"branding.accent" deve ser uma cor como "#0b5cab".',
  locale: '"locale" deve ser o código de um idioma, como "en" ou "pt-BR", ou "auto".',
  noClientId: (where) => `Falta "${where}.clientId": a chave do consumidor do aplicativo cliente externo.`,
  apiVersion: (where) => `"${where}.apiVersion" deve ser como "66.0".`,
  noCommunityId: (where) => `Falta "${where}.site.communityId": o identificador do site, 0DB….`,
  noUrl: (where) => `Falta "${where}": o Meu domínio da organização, como https://acme.my.salesforce.com.`,
  notHttps: (where) => `"${where}" deve ser um endereço https, como https://acme.my.salesforce.com.`,
  loginHost: (where, host) =>
    `"${where}" é ${host}, mas um navegador não consegue obter um token lá (o ponto de extremidade de tokens nunca responde a outros sites). Use o Meu domínio da organização, como https://acme.my.salesforce.com.`,
  origins: '"embed.allowedOrigins" deve ser uma lista, como ["https://intranet.acme.com"].',
  badOrigin: (origin) =>
    `"embed.allowedOrigins" contém ${origin}, que não é uma origem. Deve ser como "https://intranet.acme.com" ou "https://*.acme.com", sem caminho.`,
  noSection: (key) => `"${key}" deve ser um objeto entre chaves.`,
  notOneOf: (where, allowed) => `"${where}" deve ser ${formatAlternatives(allowed.map((option) => `"${option}"`))}.`,
};
