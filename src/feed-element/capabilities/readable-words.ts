import { asText, listOf, looseOf } from "~/lib/readers.ts";

/** The words of a capability that nothing draws. */
export interface ReadableWords {
  title: string;
  text: string;
}

/** Names of properties that hold a title, the likeliest first. */
const TITLES = ["title", "subject", "componentName", "displayLabel", "displayName", "label", "fileName", "name"];

/** Names of properties that hold a text. `body` comes last, and only where it is no HTML. */
const TEXTS = [
  "description",
  "text",
  "textBody",
  "textRepresentation",
  "content",
  "dashboardBodyText",
  "displayValue",
  "summary",
  "message",
  "body",
];

/** Properties that hold people: their names are no words of the capability. */
const PEOPLE = /(by|user|users|members|actor|author|owner|recipient|addresses|address)$/i;

/** Enough for every capability that is known; what lies deeper is about something else. */
const MAX_DEPTH = 3;
const MAX_OBJECTS = 60;

/**
 * Title and text of a capability, known or not, from the outermost part of it that has any; null where it holds no
 * words, only ids, counts and states.
 */
export function readableWords(capability: unknown): ReadableWords | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: capability, depth: 0 }];
  for (let next = 0; next < Math.min(waiting.length, MAX_OBJECTS); next++) {
    const { value, depth } = waiting[next] ?? { value: null, depth: 0 };
    const object = looseOf(value);
    if (object) {
      const title = firstOf(object, TITLES);
      const text = firstOf(object, TEXTS);
      if (title || text) return { title, text: text === title ? "" : text };
    }
    if (depth === MAX_DEPTH) continue;
    for (const [name, inner] of Object.entries(object ?? listOf(value))) {
      if (typeof inner === "object" && inner !== null && !PEOPLE.test(name)) waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function firstOf(object: Record<string, unknown>, names: readonly string[]): string {
  const texts = names.filter((name) => name !== "body" || !isHtml(object[name])).map((name) => asText(object[name]).trim());
  return texts.find((text) => text !== "") ?? "";
}

function isHtml(value: unknown): boolean {
  return /<\/?[a-z][^<]*>/i.test(asText(value));
}
