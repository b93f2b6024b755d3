import type { ServerResponse } from "node:http";
import type { CorsSettings } from "./cors.ts";
import { withdrawCors } from "./cors.ts";
import type { Failure, Faults } from "./faults.ts";
import { isOAuthPath } from "./oauth/paths.ts";
import type { Wait, Waiting } from "./waiting.ts";

/**
 * Lets a request meet the fault that waits for it.
 *
 * @returns true when that was the answer, false when the request is to be answered in earnest
 */
export async function meetFault(
  faults: Faults,
  cors: CorsSettings,
  request: { method: string; path: string },
  res: ServerResponse,
): Promise<boolean> {
  const delay = faults.takeDelay(request.method, request.path);
  const failure = faults.takeFailure(request.method, request.path);
  const { waiting } = faults;
  if (delay && !delay.isDone) await waiting.wait(delay.delayMs);
  if (failure) await waiting.wait(failure.delayMs);
  const late = delay?.isDone ? delay.delayMs : 0;
  if (failure && !(failure.isDone || failure.kind === "drop-after")) {
    await waiting.wait(late);
    fail(failure, cors, request, res);
    return true;
  }
  if (failure) instead(res, waiting, late, () => fail(failure, cors, request, res));
  else if (late !== 0) answerLater(res, waiting.wait(late));
  return false;
}

/** A host that is not there. */
const ELSEWHERE = "https://moved.invalid";

function fail(failure: Failure, cors: CorsSettings, request: { path: string }, res: ServerResponse): void {
  if (failure.kind === "drop-before" || failure.kind === "drop-after") return breakOff(res);
  if (failure.kind === "redirect") res.setHeader("Location", failure.to ?? ELSEWHERE + request.path);
  if (failure.status === 401 && !cors.onUnauthorized) withdrawCors(res);
  if (failure.retryAfter !== undefined) {
    res.setHeader("Retry-After", String(failure.retryAfter));
    res.setHeader("Access-Control-Expose-Headers", "Retry-After");
  }
  const body = bodyOf(failure, isOAuthPath(request.path.split("?")[0] ?? ""));
  res.writeHead(failure.status, { "Content-Type": contentType(failure), "Content-Length": Buffer.byteLength(body) });
  res.end(body);
}

/**
 * Ends the connection in the first line of the answer. Where nothing at all has come over a connection that was used
 * before, browsers send the request once more by themselves, POSTs too, and the app would never learn of the fault.
 */
function breakOff(res: ServerResponse): void {
  res.socket?.end("HTTP/1.1 200");
}

/** Has the work done, throws its answer away, and answers otherwise. */
function instead(res: ServerResponse, waiting: Waiting, late: Wait, answer: () => void): void {
  const own = ["writeHead", "flushHeaders", "write", "end"] as const;
  const end = (): ServerResponse => {
    for (const name of own) Reflect.deleteProperty(res, name);
    for (const name of res.getHeaderNames()) if (name.startsWith("content-") || name === "transfer-encoding") res.removeHeader(name);
    void waiting.wait(late).then(() => !res.destroyed && answer());
    return res;
  };
  Object.assign(res, { writeHead: () => res, flushHeaders: () => undefined, write: () => true, end });
}

/** Has the work done, and lets its answer wait. */
function answerLater(res: ServerResponse, isTime: Promise<void>): void {
  const later =
    <R>(name: "flushHeaders" | "write" | "end", returned: R) =>
    (...args: unknown[]): R => {
      void isTime.then(() => !res.destroyed && Reflect.apply(originals[name], res, args));
      return returned;
    };
  const originals = { flushHeaders: res.flushHeaders, write: res.write, end: res.end };
  Object.assign(res, { flushHeaders: later("flushHeaders", undefined), write: later("write", true), end: later("end", res) });
}

function contentType({ kind }: Failure): string {
  return kind === "html" ? "text/html;charset=UTF-8" : "application/json;charset=UTF-8";
}

function bodyOf({ kind, errorCode, message }: Failure, oauth: boolean): string {
  switch (kind) {
    case "html":
      return "<!doctype html><title>Down for maintenance</title><h1>We are down for maintenance.</h1>";
    case "malformed":
      return '{"elements":[{"id":"0D5';
    default:
      return JSON.stringify(oauth ? { error: errorCode.toLowerCase(), error_description: message } : [{ errorCode, message }]);
  }
}
