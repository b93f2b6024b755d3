import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { CorsSettings } from "./cors.ts";
import { withdrawCors } from "./cors.ts";
import type { Failure, Faults } from "./faults.ts";
import { isOAuthPath } from "./oauth/paths.ts";

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
  if (delay > 0 || failure?.delayMs) await wait(delay + (failure?.delayMs ?? 0));
  if (!failure) return false;
  if (failure.kind === "drop-after") {
    loseAnswer(res);
    return false;
  }
  if (failure.kind === "drop-before") {
    res.destroy();
    return true;
  }
  if (failure.status === 401 && !cors.onUnauthorized) withdrawCors(res);
  res.writeHead(failure.status, { "Content-Type": contentType(failure) });
  res.end(bodyOf(failure, isOAuthPath(request.path.split("?")[0] ?? "")));
  return true;
}

/** Breaks the connection at the first byte of the answer. By then the work is done. */
function loseAnswer(res: ServerResponse): void {
  const lose = (): ServerResponse => {
    res.destroy();
    return res;
  };
  Object.assign(res, { writeHead: () => res, flushHeaders: () => undefined, write: () => (lose(), false), end: lose });
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
