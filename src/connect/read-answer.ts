import { asNumber, asPlainLine } from "~/lib/readers.ts";

/** The API nests less deeply than this. Anything deeper is hostile: rendering is recursive. */
const DEEPEST = 60;

/** A lone surrogate, which `encodeURIComponent` would throw on. */
const HALVES = /\p{Cs}/gu;

type Read = (value: unknown) => unknown;

const flag: Read = (value) => (typeof value === "boolean" ? value : null);
const text: Read = (value) => (typeof value === "number" ? String(value) : typeof value === "string" ? value : null);
const line: Read = (value) => asPlainLine(value) || null;
const object: Read = (value) => (isObject(value) && !Array.isArray(value) ? value : null);
const list: Read = (value) => (Array.isArray(value) ? value.filter(object) : null);
const textOrObject: Read = (value) => object(value) ?? text(value);
/** A malformed element keeps its row, which then shows a notice. */
const rows: Read = (value) => (Array.isArray(value) ? value.map((item) => object(item) ?? {}) : null);

/**
 * How to read a property, by its name after its holder's name: with few exceptions, the API uses a name for one kind of
 * value everywhere. The first matching rule counts. A property without a rule is left as it is, such as objects:
 * reading properties of a text in their place is harmless. read-answer.test.ts checks the rules against the contract.
 */
const RULES: readonly (readonly [path: RegExp, read: Read])[] = [
  [/\.(?:(?:is|has|can)[A-Z](?!.*(?:Url|Token)$).*|\w+EditableByMe|accessible|flaggedByMe|published)$/, flag],
  [
    /^capabilities\.|(?:\.address|fromAddress|entityLabel|sMessage|latestMessage)$|^\w*(?<!lMessage|ctMessage)\.(?:body|subject)$|^socialPost\.status$/,
    object,
  ],
  [/^emailMessage\.body$/, textOrObject],
  [/\.elements$/, rows],
  [/\.(?:changes|choices|favorites|feeds|fields|items|\w*[sS]egments|results|sections)$/, list],
  [
    /(?:Code|[cC]ount|(?:page|level)Number|Points|Ratio|Received|gRequests|Revision|contentSize|people|position|rank|width)$|\.total|^(?:icon|imageDetails)\.height$/,
    asNumber,
  ],
  [/(?:label|name|plural|title)$/i, line],
  [
    /(?:action|address|body|city|color|content|country|date(?:ByUser)?|description|direction|email|extension|format|heading|id|me|message|number|percentile|prefix|preview|role|status|state|street|subject|summary|tag|text|type|url(?:\d+by\d+)?|value|visibility|vote|zip)$/i,
    text,
  ],
];

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * Sanitizes everything that the org sends: a value of the wrong kind becomes null, so that it costs only itself, and
 * components can rely on the contract. Mutates the answer.
 */
export function readAnswer<T>(answer: T): T {
  const readers = new Map<string, Read | undefined>();

  function readerOf(path: string): Read | undefined {
    if (!readers.has(path)) readers.set(path, RULES.find(([paths]) => paths.test(path))?.[1]);
    return readers.get(path);
  }

  function readAll(holder: object, holderName: string, depth: number): void {
    const isList = Array.isArray(holder);
    for (const [name, came] of Object.entries(holder) as [string, unknown][]) {
      const read = isList || came === null ? undefined : readerOf(`${holderName}.${name}`);
      let value = read ? read(came) : Array.isArray(came) ? came.filter((item) => item !== null) : came;
      if (typeof value === "string") value = value.replace(HALVES, "\ufffd");
      if (isObject(value)) {
        if (depth < DEEPEST) readAll(value, isList ? holderName : name, depth + 1);
        else value = null;
      }
      if (value !== came) (holder as Record<string, unknown>)[name] = value;
    }
  }

  if (isObject(answer)) readAll(answer, "", 0);
  return answer;
}
