import { signInMessages } from "~/lib/messages/sign-in.ts";
import { signInErrors } from "~/lib/messages/sign-in-errors.ts";
import { asOneText } from "~/ui/error-text.ts";
import { grantReason } from "./grant-reasons.ts";

/** A failed sign-in in plain words. */
export interface SignInProblem {
  title: string;
  text: string;
  /** The org's own words, and its code for who looks it up; "" where it sent none. */
  words: string;
  code: string;
}

/**
 * What a failed sign-in means and what helps.
 *
 * @param error what finishing the sign-in threw: ErrorResponse of oidc-client-ts with Salesforce's `error` and
 *   `error_description` (redirect errors and token errors), or an Error for a stale state or a lost connection
 */
export function explainSignInError(error: unknown): SignInProblem {
  const { failed } = signInMessages;
  const { error: code, error_description, message = "" } = fieldsOf(error);
  const words = error_description ?? "";
  if (code) {
    const isDenied = code.startsWith("access");
    const title = isDenied ? signInMessages.denied : failed;
    return {
      title,
      text: grantSentence(code, words) ?? signInMessages.otherError,
      words: isDenied ? "" : words,
      code: isDenied ? "" : code,
    };
  }
  const plain = (text: string) => ({ title: failed, text, words: "", code: "" });
  if (/state/i.test(message)) return plain(signInErrors.stale_state);
  if (error instanceof TypeError) return plain(signInErrors.unreachable);
  // An answer that is no JSON: maintenance, or something in between.
  if (/content-type|json/i.test(message)) return plain(signInErrors.temporarily_unavailable);
  return { ...plain(signInMessages.otherError), words: message };
}

/** The same as one text, for where there is no room for more. */
export function signInErrorText(error: unknown): string {
  const { text, words, code } = explainSignInError(error);
  return asOneText({ sentence: text, words, code });
}

/**
 * What a refusal by the token endpoint means, in a sentence; undefined where nobody knows.
 *
 * @param code `error` of its answer
 * @param words `error_description`
 */
export function grantSentence(code: string | null, words: string): string | undefined {
  if (code === "invalid_grant") {
    const reason = grantReason(words);
    return reason === "other" ? undefined : signInErrors.grants[reason];
  }
  const sentence: unknown = signInErrors[(code ?? "").replaceAll("-", "_") as keyof typeof signInErrors];
  return typeof sentence === "string" ? sentence : undefined;
}

function fieldsOf(error: unknown): { error?: string | null; error_description?: string | null; message?: string } {
  return typeof error === "object" && error !== null ? error : {};
}
