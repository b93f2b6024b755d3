import { type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Keeps presses of keys whose code is still loading, so that none is lost on a slow device.
 *
 * @param keys as `KeyboardEvent.key` names them; the same array each time
 * @param list Page Up and Page Down do not scroll in it: what has focus would be gone when they are pressed again
 * @returns presses them again and ends, to be called when the code listens
 */
export function useEarlyKeys(keys: readonly string[], list: RefObject<HTMLElement | null>): () => void {
  const end = useRef<(isReplayed: boolean) => void>(undefined);
  useEffect(() => {
    end.current = keep(keys, list);
    return () => end.current?.(false);
  }, [keys, list]);
  return useCallback(() => end.current?.(true), []);
}

function keep(keys: readonly string[], list: RefObject<HTMLElement | null>): (isReplayed: boolean) => void {
  let kept: KeyboardEvent[] = [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keys.includes(event.key)) return;
    kept.push(event);
    if (event.key.startsWith("Page") && list.current?.contains(event.target as Node)) event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  return (isReplayed) => {
    document.removeEventListener("keydown", onKeyDown);
    if (isReplayed) for (const event of kept) event.target?.dispatchEvent(new KeyboardEvent(event.type, event));
    kept = [];
  };
}
