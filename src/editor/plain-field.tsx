import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { MentionCompletion } from "~/connect/contract/mentions.ts";
import { isComposing } from "~/lib/composing.ts";
import { classNames } from "~/ui/class-names.ts";
import type { FieldProps } from "./field-props.ts";
import type { AnchorBox } from "./mention-list.tsx";
import { MentionMenu, useMentionMenu } from "./mention-menu.tsx";
import { type MentionQuery, mentionQuery } from "./mention-query.ts";
import { editText, insertMention, insertTopic, type MessageDraft } from "./message-draft.ts";
import { Mirror, TEXT_BOX } from "./mirror.tsx";
import { useRememberedMentions } from "./use-remembered-mentions.ts";

/**
 * The field that is there at once: a real text field, which knows no formatting. It takes the first letters until the
 * one that does is loaded (`rich/rich-field.tsx`), and all of them where that cannot be.
 *
 * @param tellMenu told whether the list of names for what is being typed was closed
 */
export function PlainField({
  draft,
  onChange,
  contextId = null,
  size = "line",
  ref,
  tellMenu,
  ...props
}: FieldProps & { tellMenu: (isClosed: boolean) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const coming = useRef<{ draft: MessageDraft; caret: number } | null>(null);
  const caretToSet = useRef<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const mentionsOfText = useRememberedMentions(draft);
  const menu = useMentionMenu(caret === null ? null : mentionQuery(draft, caret), contextId, choose);

  useEffect(() => tellMenu(menu.isClosed));
  useImperativeHandle(ref, () => ({ focus: () => focusAtEnd(field.current), insert: type, insertPicture: () => false }));
  useLayoutEffect(() => {
    if (props.takesFocus) focusAtEnd(field.current);
    // Once, when the field appears.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useLayoutEffect(() => {
    const position = caretToSet.current;
    caretToSet.current = null;
    if (position !== null) field.current?.setSelectionRange(position, position);
  });

  function followCaret(): void {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 1 };
    setCaret(selectionStart === selectionEnd && document.activeElement === field.current ? selectionEnd : null);
  }

  function onText(text: string): void {
    const expected = coming.current;
    coming.current = null;
    const position = field.current?.selectionEnd ?? text.length;
    onChange(expected?.draft.text === text ? expected.draft : mentionsOfText(editText(draft, text, position)));
    menu.onEdit((at) => "@#".includes(text[at] ?? " "));
    followCaret();
  }

  function type(words: string): void {
    const element = field.current;
    if (!element) return;
    element.focus();
    const { selectionStart, selectionEnd } = element;
    const space = /\S$/.test(draft.text.slice(0, selectionStart)) ? " " : "";
    const text = draft.text.slice(0, selectionStart) + space + words + draft.text.slice(selectionEnd);
    insertText(element, space + words, () => onChange(editText(draft, text, selectionStart + space.length + words.length)));
    caretToSet.current = selectionStart + space.length + words.length;
  }

  function choose({ sign, start, end }: MentionQuery, { recordId, name }: MentionCompletion): void {
    const element = field.current;
    if (!element || !recordId || !name) return;
    const next = sign === "#" ? insertTopic(draft, [start, end], name) : insertMention(draft, [start, end], { id: recordId, name });
    coming.current = next;
    element.focus();
    element.setSelectionRange(start, end);
    const words = next.draft.text.slice(start, next.draft.text.length - (draft.text.length - end));
    insertText(element, words, () => onChange(next.draft));
    coming.current = null;
    caretToSet.current = next.caret;
    setCaret(next.caret);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (isComposing(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onSubmit?.();
    } else menu.onKey(event);
  }

  return (
    <div ref={frame} className="relative">
      <div className={classNames("grid max-h-[50dvh] overflow-y-auto", size === "room" ? "min-h-22" : "min-h-5.5")}>
        <Mirror draft={draft} queryStart={menu.query?.start ?? null} anchor={anchor} />
        <textarea
          ref={field}
          // Said, so that both fields are found by the same name.
          // oxlint-disable-next-line jsx-a11y/no-redundant-roles
          role="textbox"
          dir="auto"
          rows={1}
          value={draft.text}
          disabled={props.isDisabled}
          // What has formatting would lose it here.
          readOnly={draft.rich !== undefined}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid || undefined}
          // A text of many lines may not be a combobox, nor say that it is expanded: the status below says so.
          aria-autocomplete="list"
          aria-haspopup="listbox"
          {...menu.attributes}
          placeholder={props.placeholder}
          className={`${TEXT_BOX} resize-none overflow-hidden bg-transparent outline-none placeholder:text-muted`}
          onChange={(event) => onText(event.target.value)}
          onSelect={followCaret}
          onBlur={() => setCaret(null)}
          onKeyDown={onKeyDown}
          onPaste={props.onPaste}
        />
      </div>
      <MentionMenu menu={menu} anchor={() => boxOf(anchor.current)} frame={frame} />
    </div>
  );
}

function boxOf(anchor: HTMLElement | null): AnchorBox | null {
  if (!anchor) return null;
  const { left, right, top, bottom } = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  return { left, right, top, bottom, isRightToLeft: getComputedStyle(anchor).direction === "rtl" };
}

/** Types into the field as a keyboard would, so that the browser's own keys can undo it; React hears of it as of any typing. */
function insertText(field: HTMLTextAreaElement, words: string, otherwise: () => void): void {
  field.focus();
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else keeps the field's undo history
  if (!document.execCommand?.("insertText", false, words)) otherwise();
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
