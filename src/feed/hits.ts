/** The name of the highlight in the style sheet. */
const NAME = "hits";

/** What is no text of a post: who posted it and where, buttons, and fields that are typed into. */
const NO_TEXT = "header, button, time, textarea, [contenteditable]";

/** Begins with a letter of a script that puts no spaces between words. */
const WITHOUT_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Finds the words of a search as the org does: `*` stands for any letters, `?` for one, and words in quotes stand together; case does
 * not matter. They stand at the beginning of words, where a script has such. Null where there are none. A hashtag or
 * mention is found by its sign and without.
 */
export function hitPattern(search: string): RegExp | null {
  const words = [...search.matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map(([word, quoted]) => quoted?.trim() ?? word)
    .filter((word) => word.replaceAll(/[*?]/g, "") !== "");
  if (words.length === 0) return null;
  const patterns = words.map((word) => {
    const pattern = word
      .replace(/^\*+|\*+$/g, "")
      .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll(/\*+/g, "\\S*")
      .replaceAll("?", "\\S");
    return /^\p{L}/u.test(word) && !WITHOUT_SPACES.test(word) ? `(?<![\\p{L}\\p{M}\\p{N}])${pattern}` : pattern;
  });
  return new RegExp(patterns.toSorted((one, other) => other.length - one.length).join("|"), "giu");
}

/** The places below an element that the pattern finds. */
export function hitsIn(root: Element, pattern: RegExp): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest(NO_TEXT)) continue;
    for (const { index, 0: hit } of (node.nodeValue ?? "").matchAll(pattern)) {
      if (hit === "") continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + hit.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks what a search has found in an element, also in what is drawn there later. Nothing in the document changes:
 * browsers paint ranges, and those that cannot mark nothing.
 *
 * @returns a function that ends it
 */
export function markHits(root: Element, search: string): () => void {
  const pattern = hitPattern(search);
  if (!pattern || !("highlights" in CSS)) return () => undefined;
  let frame = 0;
  let own: Range[] = [];
  // Several parts of a page may be marked, each by itself.
  const show = (ranges: Range[]) => {
    const all = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of own) all.delete(range);
    for (const range of ranges) all.add(range);
    own = ranges;
    if (all.size > 0) CSS.highlights.set(NAME, all);
    else CSS.highlights.delete(NAME);
  };
  const mark = () => {
    frame = 0;
    show(hitsIn(root, pattern));
  };
  const changes = new MutationObserver(() => (frame ||= requestAnimationFrame(mark)));
  changes.observe(root, { childList: true, subtree: true, characterData: true });
  mark();
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    show([]);
  };
}
