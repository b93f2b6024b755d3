import { useCallback, useState } from "react";

/**
 * What a status says to screen readers, and a function that says it. What is said again is read again: of a text that
 * stays the same the browser would tell them nothing.
 */
export function useSaid(): readonly [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState("");
  const say = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);
  return [said, say];
}
