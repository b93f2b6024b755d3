/**
 * The request as it is meant, where it is written in one of the other ways that the API takes: a resource with `.json`
 * behind its path, or a POST that says by `_HttpMethod` that it stands for another method.
 *
 * @returns null for a request that is written plainly
 */
export function plainRequest(request: Request): Request | null {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.json$/, "");
  const named = request.method === "POST" ? url.searchParams.get("_HttpMethod") : null;
  const method = named !== null && METHODS.includes(named) ? named : request.method;
  if (path === url.pathname && method === request.method) return null;
  url.pathname = path;
  url.searchParams.delete("_HttpMethod");
  const hasBody = method !== "GET" && method !== "HEAD" && request.body !== null;
  return new Request(url, { method, headers: request.headers, ...(hasBody ? { body: request.body, duplex: "half" } : {}) });
}

/** In capital letters alone, as the API has them. */
const METHODS = ["DELETE", "GET", "HEAD", "PATCH", "PUT"];
