import { useId, useImperativeHandle, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type Ref } from "react";
import type { MentionCompletion } from "~/connect/contract/mentions.ts";
import { isComposing } from "~/lib/composing.ts";
import { editorMessages } from "~/lib/messages/editor.ts";
import { classNames } from "~/ui/class-names.ts";
import { MentionList, optionId } from "./mention-list.tsx";
import { mentionQuery } from "./mention-query.ts";
import { editText, insertMention, type MessageDraft } from "./message-draft.ts";
import { Mirror, TEXT_BOX } from "./mirror.tsx";
import { useMentionCompletions } from "./use-mention-completions.ts";
import { useRememberedMentions } from "./use-remembered-mentions.ts";

/** What others may have the field do. */
export interface MessageInputHandle {
  /** Gives focus to the field, the caret at the end of the text. */
  focus(): void;
  /** Types words at the caret, after a space where they would touch a word. */
  insert(words: string): void;
}

interface Props {
  draft: MessageDraft;
  onChange: (draft: MessageDraft) => void;
  /** The name of the field for screen readers. */
  label: string;
  placeholder?: string;
  /** Takes focus when it appears, the caret at the end of the text. */
  takesFocus?: boolean;
  /** Ctrl+Enter, or Command+Enter. */
  onSubmit?: () => void;
  onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  /** Id of what is posted to, or of the feed element that is commented on: who can be named depends on it. */
  contextId?: string | null;
  /** Ids of what describes the field, such as its limits. */
  describedBy?: string;
  isInvalid?: boolean;
  isDisabled?: boolean;
  /** Height before anything is written: one line, or room for a few. */
  size?: "line" | "room";
  ref?: Ref<MessageInputHandle>;
}

/**
 * Where people write: plain text that grows with its words, with the names of people and groups completed after "@".
 * A real text field, so that every keyboard, input method and screen reader knows what to do with it. Where focus is
 * stays visible through the caret; whoever draws a frame around it shows `focus-within`.
 */
export function MessageInput({ draft, onChange, contextId = null, size = "line", ref, ...props }: Props) {
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const coming = useRef<{ draft: MessageDraft; caret: number } | null>(null);
  const caretToSet = useRef<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const mentionsOfText = useRememberedMentions(draft);

  const found = caret === null ? null : mentionQuery(draft, caret);
  const query = found && found.start !== closedAt ? found : null;
  const { completions, isSettled, isError } = useMentionCompletions(query?.words ?? null, contextId);
  const isOpen = query !== null && completions.length > 0;
  const chosen = Math.min(active, completions.length - 1);

  useImperativeHandle(ref, () => ({ focus: () => focusAtEnd(field.current), insert: type }));
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
    setActive(0);
    setSaid("");
    if (closedAt !== null && text[closedAt] !== "@") setClosedAt(null);
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

  function choose({ recordId, name }: MentionCompletion): void {
    const element = field.current;
    if (!query || !element || !recordId || !name) return;
    const next = insertMention(draft, [query.start, query.end], { id: recordId, name });
    coming.current = next;
    element.focus();
    element.setSelectionRange(query.start, query.end);
    const words = next.draft.text.slice(query.start, next.draft.text.length - (draft.text.length - query.end));
    insertText(element, words, () => onChange(next.draft));
    coming.current = null;
    caretToSet.current = next.caret;
    setCaret(next.caret);
    setSaid(editorMessages.chosen(name));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (isComposing(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onSubmit?.();
    } else if (isOpen && !event.ctrlKey && !event.metaKey && !event.altKey) onListKey(event);
  }

  function onListKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const count = completions.length;
    const completion = completions[chosen];
    if (event.key === "ArrowDown") setActive((chosen + 1) % count);
    else if (event.key === "ArrowUp") setActive((chosen + count - 1) % count);
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && completion) choose(completion);
    else if (event.key === "Escape") setClosedAt(query?.start ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={frame} className="relative">
      <div className={classNames("grid max-h-[50dvh] overflow-y-auto", size === "room" ? "min-h-22" : "min-h-5.5")}>
        <Mirror draft={draft} queryStart={query?.start ?? null} anchor={anchor} />
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          value={draft.text}
          disabled={props.isDisabled}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid || undefined}
          // A text of many lines may not be a combobox, nor say that it is expanded: the status below says so.
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? optionId(listId, chosen) : undefined}
          placeholder={props.placeholder}
          className={`${TEXT_BOX} resize-none overflow-hidden bg-transparent outline-none placeholder:text-muted`}
          onChange={(event) => onText(event.target.value)}
          onSelect={followCaret}
          onBlur={() => setCaret(null)}
          onKeyDown={onKeyDown}
          onPaste={props.onPaste}
        />
      </div>
      {isOpen && (
        <MentionList
          id={listId}
          completions={completions}
          active={chosen}
          anchor={anchor}
          anchorAt={query.start}
          frame={frame}
          onChoose={choose}
          onHover={setActive}
        />
      )}
      <p role="status" className="sr-only">
        {query && isSettled ? announcement(query.words, completions.length, isError) : said}
      </p>
    </div>
  );
}

function announcement(words: string, count: number, isError: boolean): string {
  if (isError) return editorMessages.couldNotComplete;
  return count > 0 ? editorMessages.results(count) : editorMessages.noResults(words);
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
