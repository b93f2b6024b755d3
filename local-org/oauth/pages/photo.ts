import type { Person } from "../people.ts";
import { type Html, html } from "./html.ts";

/** The round photo of a person, or their initials. The name stands beside it, so it has no text of its own. */
export function photoOf(person: Person): Html {
  return person.photo
    ? html`<img class="photo" alt="" width="40" height="40" src="${person.photo}" />`
    : html`<span class="photo" aria-hidden="true">${initials(person.name)}</span>`;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}
