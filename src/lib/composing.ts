/** What is read of an event of the keyboard, the browser's or React's. */
interface Key {
  keyCode: number;
  isComposing?: boolean;
  nativeEvent?: { isComposing: boolean };
}

/** The code of a key that an input method has taken. */
const TAKEN = 229;

/**
 * Whether a key belongs to an input method, as the Enter that ends a composition of Japanese does. Safari tells of the
 * end before that key, and says so by its code alone.
 */
export function isComposing(key: Key): boolean {
  return key.keyCode === TAKEN || (key.isComposing ?? key.nativeEvent?.isComposing ?? false);
}
