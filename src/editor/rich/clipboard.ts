import { closeHistory } from "prosemirror-history";
import { Fragment, Node, Slice } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { dropPoint } from "prosemirror-transform";
import type { EditorView } from "prosemirror-view";
import { safeHref } from "~/lib/safe-href.ts";
import { createBlocks } from "./blocks.ts";
import type { RichDocument } from "./document.ts";
import { documentOfHtml } from "./from-html.ts";
import { leafText } from "./positions.ts";
import { schema } from "./schema.ts";

/** What this editor puts on the clipboard for itself, beside text and HTML. */
const OWN_TYPE = "application/x-chatter-text+json";

/**
 * Copying, pasting and dropping. All of it is done here and none of it by the library, which would have the browser
 * parse HTML: the page's policy forbids that. Files are left to whoever takes them.
 *
 * @param onPaste called first with each paste of the keyboard
 */
export function clipboardEvents(onPaste: (event: ClipboardEvent) => void) {
  return {
    paste(view: EditorView, event: ClipboardEvent): boolean {
      const { clipboardData: data } = event;
      onPaste(event);
      if (!data || isOfFiles(data)) return true;
      event.preventDefault();
      const tr = insert(view, data);
      // A step of its own: undo takes back what was pasted, and nothing that was typed before.
      if (tr) view.dispatch(closeHistory(tr).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
      return true;
    },
    drop(view: EditorView, event: DragEvent): boolean {
      // What was dragged within the text is moved by the library, which reads no HTML for it.
      if (view.dragging) return false;
      event.preventDefault();
      const { dataTransfer: data } = event;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (!data || isOfFiles(data) || !at) return true;
      const slice = sliceOf(data);
      const position = slice && (dropPoint(view.state.doc, at.pos, slice) ?? at.pos);
      if (slice && position !== null) view.dispatch(view.state.tr.replaceRange(position, position, slice).setMeta("uiEvent", "drop"));
      view.focus();
      return true;
    },
    copy: (view: EditorView, event: ClipboardEvent) => copy(view, event),
    cut(view: EditorView, event: ClipboardEvent): boolean {
      if (copy(view, event)) view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta("uiEvent", "cut"));
      return true;
    },
  };
}

/** Pictures and other files; some programs put a picture of the text beside the text. */
function isOfFiles(data: DataTransfer): boolean {
  return data.files.length > 0 && data.getData("text/plain").trim() === "";
}

function copy(view: EditorView, event: ClipboardEvent): boolean {
  const { clipboardData: data } = event;
  const { selection } = view.state;
  if (selection.empty || !data) return false;
  const { slice, dom } = view.serializeForClipboard(selection.content());
  event.preventDefault();
  data.clearData();
  data.setData("text/plain", plainText(slice.content));
  // oxlint-disable-next-line no-restricted-properties -- it is read, for other programs
  data.setData("text/html", dom.innerHTML);
  data.setData(OWN_TYPE, JSON.stringify(slice.toJSON()));
  return true;
}

/** Lines of text, items of lists among them with what stands before them. */
export function plainText(content: Fragment, before = ""): string {
  const lines: string[] = [];
  content.forEach((node) => {
    if (node.isTextblock) lines.push(node.textBetween(0, node.content.size, null, leafText));
    else if (node.type.isInGroup("list")) {
      node.forEach((item, __, number) => {
        const marker = node.type === schema.nodes.ordered_list ? `${number + 1}. ` : "- ";
        lines.push(before + marker + plainText(item.content, `${before}  `));
      });
    } else lines.push(node.isText ? (node.text ?? "") : leafText(node));
  });
  const areInline = content.firstChild?.isInline ?? false;
  return lines.join(areInline ? "" : "\n");
}

function insert({ state }: EditorView, data: DataTransfer): Transaction | null {
  const { tr, selection } = state;
  const text = data.getData("text/plain").replaceAll("\r\n", "\n");
  if (selection.$from.parent.type.spec.code) return text === "" ? null : tr.insertText(text);
  const href = !selection.empty && /^https?:\/\/\S+$/i.test(text.trim()) ? safeHref(text) : null;
  // An address over words makes a link of them.
  if (href && selection.$from.sameParent(selection.$to))
    return tr.addMark(selection.from, selection.to, schema.marks.link.create({ href }));
  const slice = sliceOf(data);
  if (!slice) return null;
  const [line] = slice.content.content;
  const isOneLine = slice.content.childCount === 1 && line?.type === schema.nodes.paragraph && !data.types.includes("text/html");
  // Plain words take the formatting of where they come.
  if (isOneLine && line.childCount === 1 && line.firstChild?.isText) return tr.insertText(line.textContent);
  return tr.replaceSelection(slice);
}

function sliceOf(data: DataTransfer): Slice | null {
  const own = ownSlice(data.getData(OWN_TYPE));
  if (own) return own;
  const html = data.getData("text/html");
  const document = html.trim() === "" ? null : documentOfHtml(html);
  const text = data.getData("text/plain");
  if (document && !(isEmpty(document) && text !== "")) return openSlice(document);
  return text === "" ? null : openSlice(documentOfLines(text));
}

function isEmpty({ content: [first, ...others] }: RichDocument): boolean {
  return others.length === 0 && first?.type === "paragraph" && !first.content;
}

function documentOfLines(text: string): RichDocument {
  const blocks = createBlocks();
  for (const line of text.split(/\r\n|\r|\n/)) {
    blocks.beginParagraph();
    blocks.write(line, []);
  }
  return { type: "doc", content: blocks.end() };
}

/** Open where it can be, so that its first and last words go on what is there. A list that begins it stays one. */
function openSlice(document: RichDocument): Slice {
  const { content } = Node.fromJSON(schema, document);
  const isOpen = (node: Node | null) => (node?.type === schema.nodes.paragraph ? 1 : 0);
  return new Slice(content, isOpen(content.firstChild), isOpen(content.lastChild));
}

function ownSlice(json: string): Slice | null {
  if (json === "") return null;
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(json));
    return slice.size > 0 ? slice : null;
  } catch {
    return null;
  }
}
