import { messages } from "~/lib/messages/messages.ts";
import { asObject, asPlainLine } from "./readers.ts";

/** The name of a person or another actor, or "Someone". */
export function personName(actor: { displayName?: string | null; name?: string | null } | null | undefined): string {
  const known = asObject(actor);
  return asPlainLine(known?.displayName) || asPlainLine(known?.name) || messages.element.someone;
}
