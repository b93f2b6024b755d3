import { useState } from "react";

/**
 * The URL of a picture as long as it may be loaded; null where there is none, or it has failed. Another URL is tried anew.
 *
 * @param onLapsed told when it could not be loaded, as by a URL that is no longer valid
 * @returns the URL, and what to do where the picture fails
 */
export function useLoadable(url: string | null | undefined, onLapsed?: () => void): [string | null, () => void] {
  const [failed, setFailed] = useState<string | null>(null);
  const onError = () => {
    setFailed(url ?? null);
    onLapsed?.();
  };
  return [url && url !== failed ? url : null, onError];
}
