import { QueryClient } from "@tanstack/react-query";
import { ConnectError, isWorthATry } from "~/connect/errors.ts";

const RETRIES = 2;

/**
 * The React Query client of one sign-in: requests, pages, freshness. No refetch on window focus, because an org's calls
 * are limited. Retries only errors that may pass.
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
        // Always tries: `navigator.onLine` is no more reliable than a failed call, for instance when a laptop wakes up.
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}
