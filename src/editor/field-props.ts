import type { Ref } from "react";
import type { MessageDraft } from "./message-draft.ts";

/** What others may have the field do. */
export interface MessageInputHandle {
  /** Gives focus to the field, the caret at the end of the text. */
  focus(): void;
  /** Types words at the caret, after a space where they would touch a word. */
  insert(words: string): void;
  /** Puts a picture that the org has at the caret. Returns whether the field can. */
  insertPicture(picture: { fileId: string; altText: string }): boolean;
}

export interface FieldProps {
  draft: MessageDraft;
  onChange: (draft: MessageDraft) => void;
  /** The name of the field for screen readers. */
  label: string;
  placeholder?: string;
  /** Takes focus when it appears, the caret at the end of the text. */
  takesFocus?: boolean;
  /** Ctrl+Enter, or Command+Enter. */
  onSubmit?: () => void;
  /** Called before something is pasted. */
  onPaste?: (event: Pick<globalThis.ClipboardEvent, "clipboardData">) => void;
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
