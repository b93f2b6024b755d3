import { Html, html } from "./html.ts";
import { page } from "./page.ts";

/** Asks before logging out of the org. @param form the library's form with its secret, whose id is op.logoutForm */
export function logoutPage(orgName: string, form: string): string {
  return page(
    { orgName, title: "Log out" },
    html`<h1>Log out of ${orgName}?</h1>
      ${new Html(form)}
      <div class="actions"><button class="action main" form="op.logoutForm" name="logout" value="yes">Log Out</button></div>`,
  );
}

/** Shown when there is nowhere to return to. */
export function loggedOutPage(orgName: string): string {
  return page(
    { orgName, title: "Logged out" },
    html`<h1>You are logged out</h1>
      <p>You can close this page.</p>`,
  );
}
