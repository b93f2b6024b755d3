import { useEffect, useState } from "react";

/**
 * A value once it has not changed for a while; null at once.
 *
 * @param pause milliseconds
 */
export function useRested<Value>(value: Value | null, pause: number): Value | null {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), value === null ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return value === null ? null : rested;
}
