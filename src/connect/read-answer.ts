import { asNumber, asPlainLine } from "~/lib/readers.ts";

/** Deeper than this nothing of the API stands: what goes on is hostile, and drawing is recursive. */
const DEEPEST = 60;

/** Half of a pair of UTF-16, which `encodeURIComponent` would refuse. */
const HALVES = /\p{Cs}/gu;

type Read = (value: unknown) => unknown;

const flag: Read = (value) => (typeof value === "boolean" ? value : null);
const text: Read = (value) => (typeof value === "number" ? String(value) : typeof value === "string" ? value : null);
const line: Read = (value) => asPlainLine(value) || null;
const object: Read = (value) => (isObject(value) && !Array.isArray(value) ? value : null);
const list: Read = (value) => (Array.isArray(value) ? value.filter(object) : null);
/** An element that cannot be read keeps its row: people are told of it. */
const rows: Read = (value) => (Array.isArray(value) ? value.map((item) => object(item) ?? {}) : null);

/**
 * How a property is read, by its name behind the name of what holds it: with few exceptions the API gives a name one kind
 * wherever it stands. The first rule that fits counts; a property without one is left as it came, such as what holds other
 * things: of a text in its place, none of their properties can be read. read-answer.test.ts holds them to the contract.
 */
const RULES: readonly (readonly [path: RegExp, read: Read])[] = [
  [/\.(?:(?:is|has|can)[A-Z](?!.*(?:Url|Token)$).*|accessible|flaggedByMe|published)$/, flag],
  [
    /^capabilities\.|(?:\.address|fromAddress|entityLabel|sMessage|latestMessage)$|^\w*(?<!Message)\.(?:body|subject)$|^socialPost\.status$/,
    object,
  ],
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
 * The one reader of what the org sends, for everything that comes in: what has the wrong kind becomes null, so that an
 * odd thing costs only itself and every component gets what the contract says. Changes the answer that it is given.
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
