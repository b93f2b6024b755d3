import { ConnectError } from "~/connect/errors.ts";
import { errorText } from "~/ui/error-text.ts";

/** Why something was refused. What the org says about a right that is missing is clearer than what can be said of all of them. */
export function reasonOf(error: unknown): string {
  return error instanceof ConnectError && error.kind === "forbidden" && error.message ? error.message : errorText(error);
}
