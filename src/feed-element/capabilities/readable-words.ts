import { asPlainLine, asText, listOf, looseOf } from "../readers.ts";

/** The words of a capability that nothing draws. */
export interface ReadableWords {
  title: string;
  text: string;
}

/** Names of properties that hold a title, the likeliest first. */
const TITLES = ["title", "subject", "componentName", "displayLabel", "displayName", "label", "fileName", "name"];

/** Names of properties that hold a text. `body` comes last, and only where it is no HTML. */
const TEXTS = ["description", "text", "textBody", "textRepresentation", "content", "dashboardBodyText", "displayValue", "summary", "message", "body"];

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
      if (title || text) return { title, text };
    }
    if (depth === MAX_DEPTH) continue;
    for (const inner of object ? Object.values(object) : listOf(value)) {
      if (typeof inner === "object" && inner !== null) waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function firstOf(object: Record<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const text = typeof object[name] === "string" ? object[name].trim() : "";
    if (text !== "" && !/^<|<\/\w+>/.test(text)) return name === "title" ? asPlainLine(text) : asText(text);
  }
  return "";
}
