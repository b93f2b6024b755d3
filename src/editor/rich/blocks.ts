import {
  areSameMarks,
  type Block,
  canHave,
  type CodeBlock,
  type Inline,
  type InlineLeaf,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
} from "./document.ts";

/** Lists deeper than this are drawn as part of the one around them: drawing is recursive. */
const DEEPEST_LIST = 9;

/** Ends what was begun. Called in the opposite order of the beginnings. */
type Close = () => void;

/** Puts blocks together piece by piece, so that they always fit the schema, whatever is begun where. */
export interface BlockBuilder {
  /** Whether neither a line nor a list is open. */
  isBetween(): boolean;
  beginParagraph(): Close;
  beginCode(): Close;
  beginList(type: List["type"]): Close;
  beginItem(): Close;
  /** @param isBlockNext whether a block begins or ends after it: white space between blocks is none of the text */
  write(text: string, marks: readonly Mark[], isBlockNext?: boolean): void;
  put(leaf: InlineLeaf, marks: readonly Mark[]): void;
  endLine(): void;
  /** All blocks; one without words where there are none. */
  end(): Block[];
}

/** Begins with no blocks. */
export function createBlocks(): BlockBuilder {
  const root: Block[] = [];
  const lists: { list: List; item: ListItem | null; parent: (Paragraph | List)[] | Block[] }[] = [];
  let code: CodeBlock | null = null;
  let line: Paragraph | null = null;
  let isExplicit = false;
  const nothing: Close = () => undefined;

  function endLine(): void {
    const isIdle = line && !isExplicit && !line.content && lists.length === 0;
    if (isIdle && root.at(-1) === line) root.pop();
    line = null;
  }

  function newItem(): ListItem | null {
    const top = lists.at(-1);
    if (!top) return null;
    top.item = { type: "list_item", content: [] };
    if (top.list.content.length === 0) (top.parent as Block[]).push(top.list);
    top.list.content.push(top.item);
    return top.item;
  }

  function openLine(): Paragraph {
    if (line) return line;
    line = { type: "paragraph" };
    isExplicit = false;
    const item = lists.at(-1)?.item ?? newItem();
    (item?.content ?? root).push(line);
    return line;
  }

  function add(leaf: InlineLeaf, marks: readonly Mark[]): void {
    const paragraph = openLine();
    appendTo((paragraph.content ??= []), leaf, marks);
  }

  return {
    isBetween: () => line === null && lists.length === 0,
    endLine,
    beginParagraph() {
      endLine();
      openLine();
      isExplicit = true;
      return endLine;
    },
    beginCode() {
      endLine();
      code = { type: "code_block" };
      root.push(code);
      return () => (code = null);
    },
    beginList(type) {
      endLine();
      if (lists.length >= DEEPEST_LIST) return nothing;
      const top = lists.at(-1);
      const item = top ? (top.item ?? top.list.content.at(-1) ?? newItem()) : null;
      if (item?.content.length === 0) item.content.push({ type: "paragraph" });
      lists.push({ list: { type, content: [] }, item: null, parent: item?.content ?? root });
      return () => {
        endLine();
        lists.pop();
      };
    },
    beginItem() {
      endLine();
      const item = newItem();
      return () => {
        endLine();
        if (item?.content.length === 0) item.content.push({ type: "paragraph" });
        const top = lists.at(-1);
        if (top?.item === item && top) top.item = null;
      };
    },
    write(text, marks, isBlockNext = false) {
      if (text === "") return;
      if (code) return void (code.content = [{ type: "text", text: (code.content?.[0]?.text ?? "") + text }]);
      const top = lists.at(-1);
      if (line === null && text.trim() === "" && (top ? !top.item : isBlockNext)) return;
      text.split("\n").forEach((part, index) => {
        if (index > 0) {
          if (lists.length > 0 || (line && isExplicit)) add({ type: "hard_break" }, marks);
          else {
            openLine();
            line = null;
            openLine();
          }
        }
        if (part !== "") add({ type: "text", text: part }, marks);
      });
    },
    put: add,
    end() {
      endLine();
      return root.length > 0 ? root : [{ type: "paragraph" }];
    },
  };
}

/** Adds to a line, to the text before it where both look the same. */
export function appendTo(line: Inline[], leaf: InlineLeaf, marks: readonly Mark[]): void {
  const possible = marks.filter((mark) => canHave(leaf.type, mark.type));
  const last = line.at(-1);
  if (leaf.type === "text" && last?.type === "text" && areSameMarks(last.marks ?? [], possible)) last.text += leaf.text;
  else line.push(possible.length > 0 ? { ...leaf, marks: possible } : { ...leaf });
}
