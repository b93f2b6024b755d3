import { fileMessages as texts } from "~/lib/messages/files.ts";
import { errorText } from "~/ui/error-text.ts";

/**
 * Why a file could not be changed or deleted. "Forbidden" means that this person may not change it: they can see it.
 */
export function changeErrorText(error: Error): string {
  return errorText(error, "do", "kind" in error && error.kind === "forbidden" ? texts.notAllowed : undefined);
}
