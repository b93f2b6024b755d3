import { messages } from "~/lib/messages/messages.ts";
import { asObject, asPlainLine } from "~/lib/readers.ts";

/**
 * The name of a person or other actor.
 *
 * @param otherwise fallback, "Someone"
 */
export function personName(
  actor: { displayName?: string | null; name?: string | null } | null | undefined,
  otherwise: string = messages.element.someone,
): string {
  const known = asObject(actor);
  return asPlainLine(known?.displayName) || asPlainLine(known?.name) || otherwise;
}
