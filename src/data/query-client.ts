import { QueryClient } from "@tanstack/react-query";
import { ConnectError, isWorthATry } from "~/connect/errors.ts";

const RETRIES = 2;

/**
 * Owns the requests of one sign-in: what was asked, its pages, how fresh it is. Nothing is asked again just because a
 * window got focus, because an org's calls are counted. Only what may mend itself is tried again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < RETRIES && error instanceof ConnectError && isWorthATry(error) && navigator.onLine,
        retryDelay: (attempt) => 500 * 3 ** attempt * (0.75 + Math.random() / 2),
        // The org says no more than "unreachable" when a laptop wakes; the browser's idea of being online is no better.
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}
