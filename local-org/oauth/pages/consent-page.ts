import type { Person } from "../people.ts";
import { SCOPES } from "../scopes.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";
import { photoOf } from "./photo.ts";

export interface ConsentPageOptions {
  orgName: string;
  appName: string;
  person: Person;
  scopes: readonly string[];
  popup: boolean;
}

/** Where a person allows an app to act for them, or denies it. */
export function consentPage({ orgName, appName, person, scopes, popup }: ConsentPageOptions): string {
  const asked = scopes.map((scope) => SCOPES[scope]).filter((text) => text !== null && text !== undefined);
  return page(
    { orgName, title: "Allow access?", popup },
    html`<h1>Allow access?</h1>
      <p><strong>${appName}</strong> is asking to:</p>
      <ul class="asked">
        ${asked.map((text) => html`<li>${text}</li>`)}
      </ul>
      <h2>You are logged in as</h2>
      <p class="person">
        ${photoOf(person)}<span>${person.name}<small>${person.username}</small></span>
      </p>
      <p class="quiet">Allow this only if you trust the app. You can end it at any time by signing out of the app.</p>
      <form method="post" class="actions">
        <button class="action" name="decision" value="deny">Deny</button>
        <button class="action main" name="decision" value="allow">Allow</button>
      </form>`,
  );
}
