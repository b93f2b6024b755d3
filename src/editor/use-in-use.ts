import { type RefObject, useEffect } from "react";

/** Milliseconds after which what focus has left may change its size. */
const LINGER = 200;

/**
 * Marks an element with `data-in-use` while focus is in it, and until a press that takes focus away is over: what
 * somebody presses beside a field must not move away under the pointer because the field becomes smaller.
 */
export function useInUse(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let isPressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => void current.toggleAttribute("data-in-use", current.contains(document.activeElement));
    const onFocus = () => {
      clearTimeout(timer);
      current.toggleAttribute("data-in-use", true);
    };
    const onBlur = () => {
      clearTimeout(timer);
      if (!isPressed) timer = setTimeout(update, LINGER);
    };
    const onPress = () => (isPressed = true);
    const onRelease = () => {
      isPressed = false;
      onBlur();
    };
    const listeners = [
      [current, "focusin", onFocus],
      [current, "focusout", onBlur],
      [document, "pointerdown", onPress],
      [document, "pointerup", onRelease],
      [document, "pointercancel", onRelease],
    ] as const;
    for (const [target, type, listener] of listeners) target.addEventListener(type, listener, true);
    update();
    return () => {
      clearTimeout(timer);
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener, true);
    };
  }, [element]);
}
