import { errorMessages } from "~/lib/messages/errors.ts";

/** Whether a read or an action failed. */
export type Intent = "see" | "do";

/** The parts of an error message. */
export interface ErrorParts {
  /** In our words: what happened and what helps. */
  sentence: string;
  /** In the org's words; "" if it sent none. */
  words: string;
  /** For looking it up: the org's code, or the status; "" where neither adds anything. */
  code: string;
}

/** The fields of a ConnectError used here. */
export interface ErrorFields {
  kind?: string;
  status?: number;
  code?: string | null;
  words?: string;
}

/** Kinds for which the code adds nothing. */
const PLAIN = ["offline", "expired", "not-found", "refused"];

/** The parts of an error's message. @param because replaces our sentence where the caller knows better */
export function errorParts(error: unknown, intent: Intent = "see", because?: string): ErrorParts {
  const fields = fieldsOf(error);
  const { kind = "", status = 0, code, words = "" } = fields;
  const name = code || (status > 0 && status !== 200 ? `HTTP ${status}` : "");
  return { sentence: because ?? sentenceOf(fields, intent), words, code: PLAIN.includes(kind) ? "" : name };
}

/** An error's message as one line. */
export function errorText(error: unknown, intent: Intent = "see", because?: string): string {
  return asOneText(errorParts(error, intent, because));
}

/** Joins the parts into one line. */
export function asOneText({ sentence, words, code }: ErrorParts): string {
  return [sentence, words && errorMessages.said(words), code && `(${code})`].filter(Boolean).join(" ");
}

function fieldsOf(error: unknown): ErrorFields {
  return typeof error === "object" && error !== null ? error : {};
}

function sentenceOf({ kind, status = 0, code }: ErrorFields, intent: Intent): string {
  const texts = errorMessages;
  switch (kind) {
    case "offline":
      return texts.offline;
    case "expired":
      return texts.expired;
    case "denied":
      return texts.denied;
    case "renewal":
      return texts.renewal;
    case "limit":
      return texts.limit;
    case "request-limit":
      return texts.requestLimit;
    case "disabled":
      return texts.byCode[code ?? ""] ?? texts.forbidden[intent];
    case "forbidden":
      return texts.forbidden[intent];
    case "not-found":
      return texts.notFound;
    case "retired":
      return texts.retired;
    case "server":
      return texts.server;
    case "malformed":
      return texts.malformed;
    case "proxy":
      return status === 407 || status === 511 ? texts.proxySignIn : texts.proxy;
    case "refused":
      return texts.refused;
    case "invalid":
      return texts.byStatus[status] ?? texts.invalid[intent];
    default:
      return texts.unknown;
  }
}
