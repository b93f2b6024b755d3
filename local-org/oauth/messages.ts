import { IncomingMessage, type ServerResponse } from "node:http";
import { PAGE_HEADERS } from "./pages/page.ts";

/** Bytes of a form of the OAuth endpoints: far more than any that is real. */
const MAX_FORM = 64 * 1024;

/** Answers with JSON. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { "Content-Type": "application/json;charset=UTF-8", "Cache-Control": "no-store" });
  res.end(JSON.stringify(body));
}

/** Answers with one of the org's pages. */
export function sendPage(res: ServerResponse, status: number, page: string): void {
  res.writeHead(status, PAGE_HEADERS);
  res.end(page);
}

/**
 * Reads a whole request body.
 *
 * @param max bytes that are accepted
 */
export async function readBody(req: IncomingMessage, max = MAX_FORM): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) throw new Error("The request body is too large.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a form that was posted. */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(req)).toString("utf8"));
}

/** The same request again with its body unread, for the next one who wants to read it. */
export function replay(req: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(req.socket);
  copy.method = req.method;
  copy.url = req.url;
  copy.httpVersion = req.httpVersion;
  copy.headers = req.headers;
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
