import { errorMessages } from "~/lib/messages/errors.ts";

/** Whether something was to be read or to be done. */
export type Intent = "see" | "do";

/** What people are told about an error. */
export interface ErrorParts {
  /** In our words: what happened, and what helps. */
  sentence: string;
  /** In the org's words; "" where it has none. */
  words: string;
  /** For who looks it up: the org's code, else the status; "" where that says nothing. */
  code: string;
}

/** What is read of a ConnectError. */
export interface ErrorFields {
  kind?: string;
  status?: number;
  code?: string | null;
  words?: string;
}

/** Kinds of which a code says nothing more. */
const PLAIN = ["offline", "expired", "not-found", "refused"];

/** What went wrong, in parts. @param because our sentence, where the place knows better */
export function errorParts(error: unknown, intent: Intent = "see", because?: string): ErrorParts {
  const fields = fieldsOf(error);
  const { kind = "", status = 0, code, words = "" } = fields;
  const name = code || (status > 0 && status !== 200 ? `HTTP ${status}` : "");
  return { sentence: because ?? sentenceOf(fields, intent), words, code: PLAIN.includes(kind) ? "" : name };
}

/** The same as one text, for where there is no room for more. */
export function errorText(error: unknown, intent: Intent = "see", because?: string): string {
  return asOneText(errorParts(error, intent, because));
}

/** What people are told about an error, in one line. */
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
