import { type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Records key presses while their handler is loading, so that none is lost on a slow device.
 *
 * @param keys as in `KeyboardEvent.key`; must be the same array on every render
 * @param list Page Up and Page Down do not scroll in it, or the focused element would be gone at the replay
 * @returns replays the recorded keys and stops recording; call it when the handler is listening
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
