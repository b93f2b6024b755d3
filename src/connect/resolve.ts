import type { ConnectionOptions } from "./connection.ts";
import { ConnectError } from "./errors.ts";

/** Resources that a site has no other of than the whole org. */
const OF_THE_ORG = /^\/connect\/(?:communities|organization)(?:[/?]|$)/;

/**
 * What makes an absolute URL of a path of the API ("/chatter/users/me"), or of a URL that the org sent.
 *
 * It throws a {@link ConnectError} where that leads anywhere but to the org, or holds credentials, which no `fetch` takes.
 */
export function createResolver({ baseUrl, apiVersion, orgOrigins = [], sitePrefix = "" }: ConnectionOptions) {
  const trusted = new Set(orgOrigins.map((url) => new URL(url).origin));
  /** Where the org was before it moved: what it sent from there is meant for where it is now. */
  let former = "";
  let origin = new URL(baseUrl()).origin;

  return (path: string): string => {
    const base = new URL(baseUrl());
    if (base.origin !== origin) {
      former = origin;
      origin = base.origin;
    }
    const absolute = path.startsWith("/") ? below(baseUrl(), path) : path;
    if (!URL.canParse(absolute)) throw refusal(path);
    const url = new URL(absolute);
    if (url.origin === former) return new URL(url.pathname + url.search, origin).href;
    const isOurs = url.origin === origin || trusted.has(url.origin);
    if (!isOurs || url.username !== "" || url.password !== "") throw refusal(url.origin);
    return url.href;
  };

  function below(root: string, path: string): string {
    const { pathname } = new URL(root);
    // A site's own URLs may name its path or not.
    if (pathname !== "/" && path.startsWith(`${pathname}/services/`)) return root + path.slice(pathname.length);
    return path.startsWith("/services/") ? root + path : `${root}/services/data/v${apiVersion}${inSite(path)}`;
  }

  function inSite(path: string): string {
    if (sitePrefix === "" || OF_THE_ORG.test(path)) return path;
    return sitePrefix + path.replace(/^\/connect(?=\/)/, "");
  }
}

function refusal(where: string): ConnectError {
  return new ConnectError("refused", `${where} does not belong to the org`);
}
