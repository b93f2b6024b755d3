import { signInMessages } from "~/lib/messages/sign-in.ts";
import { signInErrors } from "~/lib/messages/sign-in-errors.ts";

/** A failed sign-in in plain words. */
export interface SignInProblem {
  title: string;
  text: string;
}

/**
 * What a failed sign-in means and what helps.
 *
 * @param error what finishing the sign-in threw: ErrorResponse of oidc-client-ts with Salesforce's `error` and
 *   `error_description` (redirect errors and token errors), or an Error for a stale state or a lost connection
 */
export function explainSignInError(error: unknown): SignInProblem {
  const { failed } = signInMessages;
  const { error: code, error_description: description, message } = fieldsOf(error);
  if (code) {
    const known = signInErrors[code.replaceAll("-", "_") as keyof typeof signInErrors];
    return {
      title: code.startsWith("access") ? signInMessages.denied : failed,
      text: known ?? signInMessages.otherError(description || code),
    };
  }
  if (/state/i.test(message ?? "")) return { title: failed, text: signInErrors.stale_state };
  if (error instanceof TypeError) return { title: failed, text: signInErrors.unreachable };
  return { title: failed, text: signInMessages.otherError(message ?? "") };
}

function fieldsOf(error: unknown): { error?: string; error_description?: string; message?: string } {
  return typeof error === "object" && error !== null ? error : {};
}
