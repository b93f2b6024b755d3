import type { Person } from "../people.ts";
import { type Html, html } from "./html.ts";
import { page } from "./page.ts";
import { photoOf } from "./photo.ts";

export interface LoginPageOptions {
  orgName: string;
  people: readonly Person[];
  /** Fills the field (login_hint, or what was typed before). */
  username: string;
  failed: boolean;
  popup: boolean;
}

/** Where a person says who they are: by choosing themselves, or with user name and password. */
export function loginPage({ orgName, people, username, failed, popup }: LoginPageOptions): string {
  return page(
    { orgName, title: "Log in", popup },
    html`<h1>Log in</h1>
      ${
        people.length > 0 &&
        html`<form method="post">
          <h2 id="choose">Choose a person</h2>
          <ul class="people" aria-labelledby="choose">
            ${people.map(personButton)}
          </ul>
        </form>`
      }
      <form method="post">
        <h2>Or with user name and password</h2>
        ${
          failed &&
          html`<p class="error" role="alert" id="failed">
            Please check your user name and password. If you still can’t log in, contact your administrator.
          </p>`
        }
        <label for="username">Username</label>
        <input
          id="username"
          name="username"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
          value="${username}"
          ${describedBy(failed)}
        />
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required${describedBy(failed)} />
        <div class="actions"><button class="action main">Log In</button></div>
      </form>`,
  );
}

function personButton(person: Person): Html {
  return html`<li>
    <button class="person" name="user" value="${person.id}">
      ${photoOf(person)}<span>${person.name}${person.title && html`<small>${person.title}</small>`}</span>
    </button>
  </li>`;
}

function describedBy(failed: boolean): Html | false {
  return failed && html` aria-invalid="true" aria-describedby="failed"`;
}
