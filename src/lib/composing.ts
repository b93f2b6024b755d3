/** The fields used here of a keyboard event, the browser's or React's. */
interface Key {
  keyCode: number;
  isComposing?: boolean;
  nativeEvent?: { isComposing: boolean };
}

/** The `keyCode` of a key that an input method has handled. */
const TAKEN = 229;

/**
 * Whether a key press belongs to an input method, such as the Enter that ends a Japanese composition. Safari fires
 * `compositionend` before that Enter, which can then only be told by its key code.
 */
export function isComposing(key: Key): boolean {
  return key.keyCode === TAKEN || (key.isComposing ?? key.nativeEvent?.isComposing ?? false);
}
