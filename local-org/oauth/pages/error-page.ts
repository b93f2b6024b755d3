import { html } from "./html.ts";
import { page } from "./page.ts";

/** Errors of the library that Salesforce has its own names for, and what to do about each. */
const ERRORS: Readonly<Record<string, { name: string; description: string; advice: string }>> = {
  invalid_redirect_uri: {
    name: "redirect_uri_mismatch",
    description: "redirect_uri must match configuration",
    advice: "The address to return to is not among the callback URLs of the app. Check how the app or the org is set up.",
  },
  invalid_client: {
    name: "invalid_client_id",
    description: "client identifier invalid",
    advice: "No app with this client id is known here. Check how the app or the org is set up.",
  },
};

/** Shown instead of sending anybody to an address that is not known to be the app's. */
export function renderErrorPage(orgName: string, error: string, description?: string): string {
  const known = ERRORS[error];
  return page(
    { orgName, title: "Something went wrong" },
    html`<h1>You can’t be logged in this way</h1>
      <p>${known?.advice ?? "The request to log in was not understood, or it is too old. Go back to the app and try again."}</p>
      <p class="quiet code">error=${known?.name ?? error}<br />error_description=${known?.description ?? description ?? ""}</p>`,
  );
}
