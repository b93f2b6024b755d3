import { type ReactNode, useEffect, useState } from "react";
import { perStore } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { loadLate } from "~/ui/lazily.ts";
import type { LatePartProps } from "./late-parts.tsx";

type Parts = typeof import("./late-parts.tsx");

/** The parts of a post whose code comes with the first of them, null until it is here. */
export const lateParts = perStore(() => {
  let loading: Promise<Parts> | undefined;
  const parts = {
    loaded: null as Parts | null,
    /** Another call tries again where one has failed. */
    load: () =>
      (loading ??= loadLate(() => import("./late-parts.tsx")).then(
        (module) => (parts.loaded = module),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      )),
  };
  return parts;
});

/** The late parts: at once where they are loaded, so that nobody types into nothing, else null until they are. */
export function useLateParts(): Parts | null {
  const parts = lateParts(useStore());
  const [, setLoaded] = useState(parts.loaded);
  useEffect(() => {
    const fail = (error: unknown) =>
      setLoaded(() => {
        throw error;
      });
    if (!parts.loaded) parts.load().then(setLoaded, fail);
  }, [parts]);
  return parts.loaded;
}

/** One of the late parts, something else until they are loaded. */
export function LatePart({ fallback = null, ...props }: LatePartProps & { fallback?: ReactNode }) {
  const parts = useLateParts();
  return parts ? <parts.LatePart {...props} /> : fallback;
}
