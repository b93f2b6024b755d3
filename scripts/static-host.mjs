import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { PlainError } from "./plain-error.mjs";
import { securityHeaders } from "./security-headers.mjs";

/**
 * @typedef {object} StaticHostOptions
 * @property {string} dir folder to serve, as built by `npm run build`
 * @property {number} [port] 0, the default, picks a free one
 * @property {string} [host]
 * @property {string} [base] path below which the folder is served, such as "/chatter/"
 * @property {"index.html" | "404.html" | null} [fallback] response for a path without an extension that is not a file:
 *   index.html, 404.html with status 404 as on GitHub Pages, or nothing
 * @property {import("./security-headers.mjs").HostedConfig | null} [config] served as config.json instead of the
 *   folder's own
 */

/**
 * Serves a build as a well configured static host would: paths without an extension return index.html, missing assets
 * return 404, hashed assets are cached for a year and everything else is revalidated, precompressed files are used, and
 * every response has the security headers for the orgs in config.json.
 *
 * @param {StaticHostOptions} options
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` ends with the base path
 * @throws {PlainError} if the port is in use
 */
export async function startStaticHost({ dir, port = 0, host = "localhost", base = "/", fallback = "index.html", config = null }) {
  const prefix = `/${base}/`.replace(/\/+/g, "/");
  const headers = securityHeaders(config ?? readConfig(dir));
  const files = sirv(dir, {
    // Reads the disk for each request, so that a new build shows without a restart.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    single: fallback === "index.html",
    ignores: ["^/assets/", "\\.\\w+$"],
    setHeaders: (response, path) => response.setHeader("Cache-Control", cacheControl(path)),
  });

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? "/";
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    if (`${url}/` === prefix) return response.writeHead(308, { Location: prefix }).end();
    if (!url.startsWith(prefix)) return end(response, 404);
    const path = url.slice(prefix.length - 1);
    if (path.startsWith("/auth/")) response.setHeader("Referrer-Policy", "no-referrer");
    if (config && path.split("?")[0] === "/config.json") return sendConfig(response, config);
    request.url = path;
    files(request, response, () => {
      if (fallback === "404.html" && existsSync(join(dir, fallback))) sendNotFoundPage(response, join(dir, fallback));
      else end(response, 404);
    });
  });

  await listen(server, port, host);
  const address = server.address();
  const actualPort = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host}:${actualPort}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} path below the base */
function cacheControl(path) {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain", "Cache-Control": "no-cache" });
  return response.end(status === 404 ? "Not found\n" : "Method not allowed\n");
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} page
 */
function sendNotFoundPage(response, page) {
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
  return response.end(readFileSync(page));
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {object} config
 */
function sendConfig(response, config) {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-cache" });
  return response.end(JSON.stringify(config));
}

/** @param {string} dir */
function readConfig(dir) {
  try {
    return JSON.parse(readFileSync(join(dir, "config.json"), "utf8"));
  } catch {
    // The app itself shows what is wrong with the file.
    return {};
  }
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      reject(taken ? new PlainError(`Port ${port} cannot be used. Choose another one with --port ${port + 10}.`) : error);
    });
    server.listen(port, host, () => resolve(undefined));
  });
}
