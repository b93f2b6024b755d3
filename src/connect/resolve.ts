import type { ConnectionOptions } from "./connection.ts";
import { ConnectError } from "./errors.ts";

/** Resources that exist only for the whole org, not per site. */
const OF_THE_ORG = /^\/(?:connect\/(?:communities|organization)|ui-api)(?:[/?]|$)/;

/**
 * Returns a function that makes an absolute URL from a path of the API ("/chatter/users/me") or a URL from the org.
 *
 * It throws a {@link ConnectError} if the URL leads anywhere but to the org, or contains credentials, which `fetch`
 * rejects.
 */
export function createResolver({ baseUrl, apiVersion, orgOrigins = [], sitePrefix = "" }: ConnectionOptions) {
  const trusted = new Set(orgOrigins.map((url) => new URL(url).origin));
  /** The org's base URL before it moved: URLs from there are mapped to the new one. */
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
    // A site's URLs may or may not include its path.
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
