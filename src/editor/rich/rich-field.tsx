import { closeHistory } from "prosemirror-history";
import { Suspense, useImperativeHandle, useRef, useState } from "react";
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { MentionCompletion } from "~/connect/contract/mentions.ts";
import { richTextMessages } from "~/lib/messages/rich-text.ts";
import { classNames } from "~/ui/class-names.ts";
import { lazily } from "~/ui/lazily.ts";
import type { FieldProps } from "../field-props.ts";
import type { AnchorBox } from "../mention-list.tsx";
import { MentionMenu, useMentionMenu } from "../mention-menu.tsx";
import type { MentionQuery } from "../mention-query.ts";
import { isBlank, topicText } from "../message-draft.ts";
import type { Handover } from "../use-rich-field.ts";
import { isOn, type LinkAt, linkAt, setLink } from "./commands.ts";
import { PictureDescription } from "./picture-description.tsx";
import { queryAt, textBefore } from "./positions.ts";
import { schema } from "./schema.ts";
import { Toolbar } from "./toolbar.tsx";
import { useEditor } from "./use-editor.ts";
import "./rich-field.css";

const LinkDialog = lazily(() => import("./link-dialog.tsx"), "LinkDialog");

/** The field that formats, with its toolbar. Loaded late; takes over from the plain one. */
export function RichField({ draft, contextId = null, size = "line", handover, ref, ...props }: FieldProps & { handover: Handover }) {
  const frame = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [link, setLinkAt] = useState<LinkAt | null>(null);
  const [said, setSaid] = useState("");
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const menu = useMentionMenu(query, contextId, choose, handover.isMenuClosed);
  const isEmpty = draft.text === "" && !draft.rich;

  const { place, view, state, hasFocus } = useEditor({
    draft,
    onChange(written) {
      props.onChange(written);
      menu.onEdit((at) =>
        /^[@#]/.test(view.current?.state.doc.textBetween(at, Math.min(at + 1, view.current.state.doc.content.size)) ?? ""),
      );
      setSaid("");
    },
    handover,
    takesFocus: props.takesFocus ?? false,
    isDisabled: props.isDisabled ?? false,
    attributes: {
      class: classNames("rich-text outline-none", size === "room" ? "min-h-22" : "min-h-5.5"),
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": props.label,
      "aria-describedby": props.describedBy,
      "aria-invalid": props.isInvalid ? "true" : undefined,
      "aria-disabled": props.isDisabled ? "true" : undefined,
      "aria-placeholder": props.placeholder,
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      ...menu.attributes,
      "data-placeholder": isEmpty ? props.placeholder : undefined,
      spellcheck: "true",
      tabindex: "0",
    },
    onKey: (event) => menu.onKey(event) || onKey(event),
    onFormat: (format, next) => setSaid(richTextMessages.switched(richTextMessages[format], isOn(next, format))),
    onPaste: (event) => props.onPaste?.(event),
  });
  const found = state && hasFocus ? queryAt(state) : null;
  if (found?.start !== query?.start || found?.words !== query?.words) setQuery(found);

  useImperativeHandle(ref, () => ({
    focus() {
      if (!view.current) return;
      const { state: now } = view.current;
      view.current.dispatch(now.tr.setSelection(TextSelection.atEnd(now.doc)).scrollIntoView());
      view.current.focus();
    },
    insert(words) {
      if (!view.current) return;
      const { tr, selection } = view.current.state;
      const space = /\S$/.test(textBefore(selection.$from)) ? " " : "";
      view.current.dispatch(tr.insertText(space + words).scrollIntoView());
      view.current.focus();
    },
    insertPicture(picture) {
      if (!view.current || view.current.state.selection.$from.parent.type.spec.code) return false;
      view.current.dispatch(view.current.state.tr.replaceSelectionWith(schema.nodes.image.create(picture)).scrollIntoView());
      view.current.focus();
      return true;
    },
  }));

  function choose({ sign, start, end }: MentionQuery, { recordId, name }: MentionCompletion): void {
    const editor = view.current;
    if (!editor || !recordId || !name) return;
    const { tr, doc, storedMarks } = editor.state;
    const marks = storedMarks ?? doc.resolve(end).marks();
    const named =
      sign === "#"
        ? schema.text(topicText(name), marks)
        : schema.nodes.mention.create({ id: recordId, name: name.replace(/\s+/g, " ").trim() });
    const hasSpace = /^\s/.test(doc.textBetween(end, Math.min(end + 1, doc.content.size), "\n"));
    tr.replaceWith(start, end, hasSpace ? [named] : [named, schema.text(" ", marks)]);
    // A step of its own: undo brings back what was typed, and no more.
    editor.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, start + named.nodeSize + 1)).scrollIntoView()));
    editor.dispatch(closeHistory(editor.state.tr));
    editor.focus();
  }

  function onKey(event: KeyboardEvent): boolean {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.key === "Enter" && isCommand) props.onSubmit?.();
    else if (event.key.toLowerCase() === "k" && isCommand && !event.shiftKey) openLink();
    else if (event.key === "F10" && event.altKey) toolbar.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
    else return false;
    event.preventDefault();
    return true;
  }

  function openLink(): void {
    const editor = view.current;
    if (editor && !editor.state.selection.$from.parent.type.spec.code) setLinkAt(linkAt(editor.state));
  }

  return (
    <div ref={frame} className="relative">
      <div ref={place} className="max-h-[50dvh] overflow-y-auto text-base pointer-coarse:text-[1rem] pointer-coarse:leading-6" />
      {state && <Toolbar ref={toolbar} view={view} state={state} isShown={size === "room" || !isBlank(draft)} onLink={openLink} />}
      {state && <PictureDescription view={view} state={state} />}
      <MentionMenu menu={menu} anchor={() => boxAt(view.current, query?.start)} frame={frame} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {link && (
        // Keys of the dialog are none of the text that it stands over: Escape closes the dialog alone.
        <div role="presentation" onKeyDown={(event) => event.stopPropagation()}>
          <Suspense>
            <LinkDialog
              link={link}
              onSave={(words, href) => {
                const editor = view.current;
                if (editor) editor.dispatch(closeHistory(setLink(link, words, href)(editor.state).scrollIntoView()));
              }}
              onClose={() => setLinkAt(null)}
              backTo={() => view.current?.dom ?? null}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}

function boxAt(view: EditorView | null, position: number | undefined): AnchorBox | null {
  if (!view || position === undefined) return null;
  const { node } = view.domAtPos(position);
  const element = node instanceof Element ? node : node.parentElement;
  const { left, right, top, bottom } = view.coordsAtPos(position, 1);
  return { left, right, top, bottom, isRightToLeft: element !== null && getComputedStyle(element).direction === "rtl" };
}
