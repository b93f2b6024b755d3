import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { act, findUser } from "./act.ts";
import type { Ask } from "./ask.ts";
import type { OrgContext } from "./context.ts";
import { type Command, commandSchema } from "./control-commands.ts";
import type { CorsSettings } from "./cors.ts";
import type { Faults } from "./faults.ts";
import { newFileSettings } from "./file-settings.ts";
import { loadData } from "./load-data.ts";
import { moveBack, moveOrg } from "./moving.ts";
import { expireAccessTokens, revokeTokens } from "./oauth/access-tokens.ts";
import { forgetConsents } from "./oauth/consents.ts";
import { readBody, sendJson } from "./oauth/messages.ts";
import { newRenewalSettings } from "./oauth/renewal-settings.ts";
import type { RequestLog } from "./request-log.ts";

export const CONTROL_PATH = "/__control";

/** What Salesforce says with each status when nothing else is asked for. */
const DEFAULT_ERRORS: Readonly<Record<number, { errorCode: string; message: string }>> = {
  401: { errorCode: "INVALID_SESSION_ID", message: "Session expired or invalid" },
  403: { errorCode: "REQUEST_LIMIT_EXCEEDED", message: "TotalRequests Limit exceeded." },
  404: { errorCode: "NOT_FOUND", message: "The requested resource does not exist" },
  410: { errorCode: "UNSUPPORTED_API_VERSION", message: "This API version has been retired." },
  503: { errorCode: "SERVER_UNAVAILABLE", message: "You have exceeded the hourly request limit. Try again later." },
};

const USUAL_STATUS: Readonly<Record<string, number>> = { malformed: 200, redirect: 302 };

const UNKNOWN_ERROR = { errorCode: "UNKNOWN_EXCEPTION", message: "An unexpected error occurred." };

/** Bytes of a command: whole pages of a feed can stand in one. */
const MAX_COMMAND = 8 * 1024 * 1024;

export interface Control {
  context: OrgContext;
  /** Folder of the databases. */
  dataDir: string;
  faults: Faults;
  cors: CorsSettings;
  log: RequestLog;
  ask: Ask;
}

/**
 * The endpoint for tests and for trying things, which no real org has. POST one command as JSON; GET `/requests` gives
 * the log of requests. Pages of other origins cannot call it: it answers no preflight.
 */
export async function answerControl(control: Control, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.headers.origin) return sendJson(res, 403, { error: "Not from a browser page." });
  if (req.method === "GET" && req.url === `${CONTROL_PATH}/requests`) {
    return sendJson(res, 200, control.log.entries());
  }
  if (req.method !== "POST") return sendJson(res, 405, { error: "POST a command as JSON." });
  let parsed: ReturnType<typeof commandSchema.safeParse>;
  try {
    parsed = commandSchema.safeParse(JSON.parse((await readBody(req, MAX_COMMAND)).toString("utf8")));
  } catch {
    return sendJson(res, 400, { error: "The command is not JSON." });
  }
  if (!parsed.success) return sendJson(res, 400, { error: z.prettifyError(parsed.error) });
  try {
    sendJson(res, 200, (await execute(control, parsed.data)) ?? {});
  } catch (error) {
    sendJson(res, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function execute({ context, dataDir, faults, cors, log, ask }: Control, command: Command): object | void | Promise<object> {
  switch (command.do) {
    case "expireTokens":
      return expireAccessTokens(context, command.userId);
    case "revokeTokens":
      return revokeTokens(context, command.userId);
    case "forgetConsents":
      return forgetConsents(context);
    case "fail": {
      const status = command.status ?? USUAL_STATUS[command.kind] ?? 500;
      const error = DEFAULT_ERRORS[status] ?? UNKNOWN_ERROR;
      const { errorCode = error.errorCode, message = error.message, count: left, ...rest } = command;
      return faults.fail({ ...rest, status, left, errorCode, message });
    }
    case "mangle": {
      const { match, method, count: left, index } = command;
      const path = command.path ?? `elements.${index ?? 0}`;
      const change = "merge" in command ? { merge: command.merge } : { replace: command.replace };
      return faults.mangle({ match, method, left, path, change });
    }
    case "endless":
      return faults.endless({ ...command, left: command.count });
    case "feedPolling":
      context.features.feedPolling = command.on;
      return;
    case "chatterMessages":
      context.features.chatterMessages = command.on;
      return;
    case "delay":
      return faults.delay({ ...command, left: command.count });
    case "release":
      return { released: faults.waiting.release() };
    case "cors":
      cors.enabled = command.on;
      return;
    case "oauthCors":
      cors.oauthEnabled = command.on;
      return;
    case "corsOn401":
      cors.onUnauthorized = command.on;
      return;
    case "retireVersions":
      faults.retiredBelow = Number(command.below);
      return;
    case "files": {
      const { renderedAfter, forbiddenExtensions } = command;
      if (renderedAfter !== undefined) context.files.renderedAfter = renderedAfter;
      if (forbiddenExtensions) context.files.forbiddenExtensions = new Set(forbiddenExtensions);
      return;
    }
    case "renewals": {
      const { takes, rotates } = command;
      Object.assign(context.renewals, { ...(takes !== undefined && { takes }), ...(rotates !== undefined && { rotates }) });
      return;
    }
    case "move":
      return moveOrg(context, new URL(command.to).origin, command.formerAddress);
    case "loadData":
      return loadData(context, dataDir, command.from);
    case "act":
      return act(context, command);
    case "ask":
      return ask(findUser(context, command.as), command.path);
    case "reset-faults":
      faults.reset();
      Object.assign(cors, { enabled: true, oauthEnabled: true, onUnauthorized: true });
      Object.assign(context.files, newFileSettings());
      Object.assign(context.renewals, newRenewalSettings());
      moveBack(context);
      context.features.feedPolling = false;
      context.features.chatterMessages = true;
      return;
    case "clear-log":
      return log.clear();
  }
}
