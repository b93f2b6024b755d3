import { messages } from "~/lib/messages/messages.ts";

/**
 * What went wrong, in words for people. Reads the `kind` of a ConnectError; an `invalid` answer carries the org's own
 * reason, which people can act on.
 */
export function errorText(error: unknown): string {
  const { errors } = messages;
  const { kind, message } = (error ?? {}) as { kind?: string; message?: string };
  switch (kind) {
    case "offline":
      return errors.offline;
    case "expired":
      return errors.expired;
    case "limit":
      return errors.limit;
    case "request-limit":
      return errors.requestLimit;
    case "forbidden":
      return errors.forbidden;
    case "not-found":
      return errors.notFound;
    case "retired":
      return errors.retired;
    case "server":
      return errors.server;
    case "malformed":
      return errors.malformed;
    case "refused":
      return errors.refused;
    case "invalid":
      return message || errors.unknown;
    default:
      return errors.unknown;
  }
}
