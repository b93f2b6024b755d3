import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { withTexts } from "~/lib/messages/language.ts";
import { whenIdle } from "~/ui/when-idle.ts";
import type { FieldProps } from "./field-props.ts";
import type { MessageDraft } from "./message-draft.ts";

/** What the plain field was like when the other one takes its place. */
export interface Handover {
  /** What was there before anything was typed: undo leads back to it. */
  before: MessageDraft;
  /** The selection in the plain text, where the field had focus. */
  selection: readonly [number, number] | null;
  /** Whether somebody had closed the list of names for what is being typed. */
  isMenuClosed: boolean;
}

interface RichField {
  Field: ComponentType<FieldProps & { handover: Handover }>;
  handover: Handover;
}

const load = () => withTexts(() => import("./rich/rich-field.tsx"));

/** Milliseconds after which it is loaded even on a page that has always something to do. */
const IDLE_LIMIT = 2_000;

/**
 * Loads the field that formats when the page is idle, or somebody comes near, and hands over to it what was typed so far
 * with caret and focus: between two letters, and never while an input method is at work.
 *
 * @returns `frame` goes around the field; `tellMenu` takes whether the plain field's list of names was closed
 */
export function useRichField(draft: MessageDraft) {
  const frame = useRef<HTMLDivElement>(null);
  const [before] = useState(draft);
  const [rich, setRich] = useState<RichField | null>(null);
  const isComposing = useRef(false);
  const isMenuClosed = useRef(false);
  const loaded = useRef<RichField["Field"] | null>(null);

  function takeOver(): void {
    const Field = loaded.current;
    const field = frame.current?.querySelector("textarea");
    if (!Field || !field || isComposing.current) return;
    const selection = document.activeElement === field ? ([field.selectionStart, field.selectionEnd] as const) : null;
    // In one go: a letter typed in between would reach neither of the two.
    flushSync(() => setRich({ Field, handover: { before, selection, isMenuClosed: isMenuClosed.current } }));
  }

  async function want(): Promise<void> {
    if (rich || !canFormat()) return;
    try {
      loaded.current = (await load()).RichField;
      takeOver();
    } catch {
      window.addEventListener("online", () => void want(), { once: true });
    }
  }

  const onIdle = useEffectEvent(want);
  const onComposed = useEffectEvent(takeOver);
  useEffect(() => {
    const { current: element } = frame;
    const begin = () => (isComposing.current = true);
    const end = () => {
      isComposing.current = false;
      // The letters that it ends with come first.
      setTimeout(() => onComposed());
    };
    element?.addEventListener("compositionstart", begin);
    element?.addEventListener("compositionend", end);
    const stop = whenIdle(() => void onIdle(), IDLE_LIMIT);
    return () => {
      stop();
      element?.removeEventListener("compositionstart", begin);
      element?.removeEventListener("compositionend", end);
    };
  }, []);

  return { frame, rich, want: () => void want(), tellMenu: (isClosed: boolean) => void (isMenuClosed.current = isClosed) };
}

/** Whether the browser can tell where letters stand, which formatting needs. */
function canFormat(): boolean {
  return typeof Range.prototype.getClientRects === "function";
}
