import { asText, listOf, looseOf } from "~/lib/readers.ts";

/** The words of a capability that nothing draws. */
export interface ReadableWords {
  title: string;
  /** What else it says, each once. */
  texts: string[];
  /** Whether there was more than could be looked at. */
  isCut: boolean;
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

const KNOWN = new Set([...TITLES, ...TEXTS]);

/** Properties that hold people: their names are no words of the capability. */
const PEOPLE = /(by|user|users|members|actor|author|owner|recipient|addresses|address)$/i;

/** What a program wrote for a program. */
const CODE = /^\s*[[{]|^\w+:\/\/\S*$|^\d{4}-\d\d-\d\dT/;

/** Enough for every capability that is known; what lies deeper is about something else. */
const MAX_DEPTH = 4;
const MAX_OBJECTS = 60;

/**
 * Title and texts of a capability, known or not, from the outside to the inside; null where it holds no words, only ids,
 * counts and states.
 */
export function readableWords(capability: unknown): ReadableWords | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: capability, depth: 0 }];
  const words: string[] = [];
  let title: string | null = null;
  let isCut = false;
  for (let next = 0; next < waiting.length; next++) {
    if (next === MAX_OBJECTS) {
      isCut = true;
      break;
    }
    const { value, depth } = waiting[next] ?? { value: null, depth: 0 };
    const object = looseOf(value);
    if (object) {
      const found = wordsOf(object);
      // The outermost words say what it is, where they are a title.
      if (title === null && found.length > 0) title = hasTitle(object) ? (found.shift() ?? "") : "";
      words.push(...found);
    }
    for (const [name, inner] of Object.entries(object ?? listOf(value))) {
      if (typeof inner !== "object" || inner === null || PEOPLE.test(name)) continue;
      if (depth < MAX_DEPTH) waiting.push({ value: inner, depth: depth + 1 });
      else isCut = true;
    }
  }
  return title === null ? null : { title, texts: [...new Set(words)].filter((text) => text !== title), isCut };
}

/** What an object says: its title, its texts, then whatever reads like a sentence. */
function wordsOf(object: Record<string, unknown>): string[] {
  const known = [TITLES.find((name) => textOf(object, name) !== ""), ...TEXTS].map((name) => (name ? textOf(object, name) : ""));
  const others = Object.keys(object).map((name) => (KNOWN.has(name) ? "" : sentence(object[name])));
  return [...new Set([...known, ...others])].filter((text) => text !== "");
}

function hasTitle(object: Record<string, unknown>): boolean {
  return TITLES.some((name) => textOf(object, name) !== "");
}

function textOf(object: Record<string, unknown>, name: string): string {
  return name === "body" && isHtml(object[name]) ? "" : asText(object[name]).trim();
}

/** Several words, as people write them; states, ids and addresses have no space. */
function sentence(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  return /\p{L}\s+\S/u.test(text) && !CODE.test(text) && !isHtml(text) ? text : "";
}

function isHtml(value: unknown): boolean {
  return /<\/?[a-z][^<]*>/i.test(asText(value));
}
