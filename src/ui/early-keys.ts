import { useCallback, useEffect, useRef } from "react";

/**
 * Keeps presses of keys whose code is still loading, so that none is lost on a slow device.
 *
 * @param keys as `KeyboardEvent.key` names them; the same array each time
 * @returns presses them again and ends, to be called when the code listens
 */
export function useEarlyKeys(keys: readonly string[]): () => void {
  const end = useRef<(isReplayed: boolean) => void>(undefined);
  useEffect(() => {
    end.current = keep(keys);
    return () => end.current?.(false);
  }, [keys]);
  return useCallback(() => end.current?.(true), []);
}

function keep(keys: readonly string[]): (isReplayed: boolean) => void {
  let kept: KeyboardEvent[] = [];
  const onKeyDown = (event: KeyboardEvent) => keys.includes(event.key) && kept.push(event);
  document.addEventListener("keydown", onKeyDown);
  return (isReplayed) => {
    document.removeEventListener("keydown", onKeyDown);
    if (isReplayed) for (const event of kept) event.target?.dispatchEvent(new KeyboardEvent(event.type, event));
    kept = [];
  };
}
