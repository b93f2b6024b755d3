import { useEffect, useRef, useState } from "react";
import { isSearchable } from "./is-searchable.ts";

/** Milliseconds without a letter after which the org is asked. */
const PAUSE = 150;

/** Milliseconds at most for those who type slowly. Letters further apart are not typed in one go. */
const LONGEST_PAUSE = 600;

/**
 * How long to wait for another letter, in milliseconds: longer for those who type slowly, so that the org is never asked
 * for each letter.
 *
 * @param gap milliseconds between the last two letters
 */
export function typingPause(gap: number): number {
  return gap >= LONGEST_PAUSE ? PAUSE : Math.min(LONGEST_PAUSE, Math.max(PAUSE, gap * 1.5));
}

/** What somebody types into a field that searches. */
export interface TypedSearch {
  /** All of it, without blanks around it. */
  words: string;
  /** What the org is asked for: what stood there when typing paused; null while there are too few letters. */
  asked: string | null;
  /** Whether the org is about to be asked for something else. */
  isTyping: boolean;
}

/** Waits until typing pauses. @param typed the value of the field */
export function useTypedSearch(typed: string): TypedSearch {
  const words = typed.trim();
  const wanted = isSearchable(words) ? words : null;
  const [rested, setRested] = useState(wanted);
  const lastAt = useRef(0);
  useEffect(() => {
    const now = Date.now();
    const timer = setTimeout(() => setRested(wanted), wanted === null ? 0 : typingPause(now - lastAt.current));
    lastAt.current = now;
    return () => clearTimeout(timer);
  }, [words, wanted]);
  return { words, asked: wanted === null ? null : rested, isTyping: wanted !== null && rested !== wanted };
}
