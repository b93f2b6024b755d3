import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Calls that change a capability by a resource that is not called after it, as far as they have one.
 *
 * @type {Record<string, readonly string[]>}
 */
const OTHER_CALLS = {
  associatedActions: ["setActionStatus"],
  comments: ["postComment", "deleteComment"],
  edit: ["editFeedElement", "editComment"],
  feedEntityShare: ["postFeedElement"],
  moderation: ["addFlag", "removeFlags"],
  pin: ["setPinned"],
};

/** Where the views of the auxiliary body are. */
const VIEWS = "src/feed-element/capabilities";

/**
 * The table of docs/capabilities.md, made from the code: which capabilities there are, where each is drawn, what changes
 * it and from where, and the tests beside those files.
 *
 * @param {string} root the repository
 * @returns {string} Markdown
 */
export function capabilitiesTable(root) {
  const sources = readSources(root);
  const rows = namesOf(root).map((name) => {
    const drawn = drawnBy(root, name);
    const calls = [...callsOn(sources, name), ...(OTHER_CALLS[name] ?? [])];
    const actors = usersOf(sources, calls);
    const files = [...new Set([...(drawn ? [drawn] : []), ...actors])];
    const cells = [
      `\`${name}\``,
      drawn ? placeOf(drawn) : "its words",
      calls.map(code).join(", ") || "–",
      list(files),
      list(testsOf(sources, files, name)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "# Capabilities",
    "",
    "What this client does with each capability of a feed element or comment. Made from the code by `npm run capabilities`; do not edit.",
    "",
    'A capability that no file draws shows its words (`capabilities/fallback.tsx`). "Acted on" names the calls of `src/connect/` that change it; "file" where it is drawn and where the calls are made from, below `src/`; "test" the unit tests beside those files, else those that name the capability.',
    "",
    "| capability | drawn | acted on | file | test |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** @param {string} path */
const placeOf = (path) => (path.startsWith(`${VIEWS}/`) && !path.endsWith("/marks.tsx") ? "auxiliary body" : "in the card");

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {readonly string[]} paths */
const list = (paths) => paths.map((path) => code(path.replace(/^src\//, ""))).join(", ") || "–";

/**
 * @param {string} root
 * @returns {string[]} by the alphabet
 */
function namesOf(root) {
  const contract = (/** @type {string} */ file) => readFileSync(join(root, "src/connect/contract", file), "utf8");
  const schemas = [
    /FeedElementCapabilitiesSchema = shape\(\{([^]*?)\n\}\)/.exec(contract("feed-elements.ts")),
    /CommentCapabilitiesSchema = shape\(\{([^]*?)\n\}\)/.exec(contract("comments.ts")),
  ];
  const names = schemas.flatMap((match) => [...(match?.[1] ?? "").matchAll(/^ {2}(?:get )?(\w+)[:(]/gm)].map(([, name]) => name ?? ""));
  return [...new Set(names)].toSorted();
}

/**
 * The file that draws a capability: its view, or the part of the element that the table names.
 *
 * @param {string} root
 * @param {string} name
 * @returns {string | null}
 */
function drawnBy(root, name) {
  const elsewhere = new RegExp(`"${name}", // (\\S+)`).exec(readFileSync(join(root, VIEWS, "table.ts"), "utf8"))?.[1];
  if (elsewhere) {
    const path = `src/feed-element/${elsewhere}`;
    if (!existsSync(join(root, path))) throw new Error(`${VIEWS}/table.ts says that ${path} draws ${name}, but there is no such file.`);
    return path;
  }
  const view = new RegExp(`(?:capabilityView\\(\\s*|\\bname: )"${name}"`);
  const file = readdirSync(join(root, VIEWS)).find((each) => isCode(each) && view.test(readFileSync(join(root, VIEWS, each), "utf8")));
  return file ? `${VIEWS}/${file}` : null;
}

/**
 * The exported functions of src/connect that write to a capability's resource.
 *
 * @param {ReadonlyMap<string, string>} sources
 * @param {string} name
 */
function callsOn(sources, name) {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const writes = /\.(?:send|call)(?:<[^>]*>)?\(\s*"(?:POST|PATCH|PUT|DELETE)"/;
  const functions = [...sources]
    .filter(([path]) => path.startsWith("src/connect/"))
    .flatMap(([, text]) => text.replace(/\/\*\*[^]*?\*\//g, "").split(/^(?=export )/m));
  return functions
    .filter((text) => new RegExp(`/capabilities/${kebab}(?![\\w-])`).test(text) && writes.test(text))
    .flatMap((text) => /^export (?:async )?function (\w+)/.exec(text)?.[1] ?? []);
}

/**
 * The files outside of src/connect that make the calls.
 *
 * @param {ReadonlyMap<string, string>} sources
 * @param {readonly string[]} calls
 */
function usersOf(sources, calls) {
  return [...sources].flatMap(([path, text]) =>
    isCode(path) &&
    !path.startsWith("src/connect/") &&
    calls.some((call) => new RegExp(`import \\{[^}]*\\b${call}\\b[^}]*\\} from "~/connect/`).test(text))
      ? path
      : [],
  );
}

/**
 * The tests beside the files, else those of the element that name the capability as a property.
 *
 * @param {ReadonlyMap<string, string>} sources
 * @param {readonly string[]} files
 * @param {string} name
 */
function testsOf(sources, files, name) {
  const beside = files
    .flatMap((file) => [file.replace(/\.tsx?$/, ".test.ts"), file.replace(/\.tsx?$/, ".test.tsx")])
    .filter((path) => sources.has(path));
  if (beside.length > 0) return beside;
  const named = new RegExp(`\\b${name}: \\{`);
  return [...sources].flatMap(([path, text]) => (path.startsWith("src/feed-element/") && !isCode(path) && named.test(text) ? path : []));
}

/** @param {string} path */
const isCode = (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);

/**
 * @param {string} root
 * @returns {Map<string, string>} the text of each file below src, by its path, in order
 */
function readSources(root) {
  const paths = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
