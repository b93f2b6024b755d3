import { ConnectError } from "~/connect/errors.ts";
import { deviceValue } from "./device-value.ts";
import { MINUTE } from "./polling.ts";
import { perStore } from "./store.ts";

/** Salesforce asks for at most so many calls an hour about private messages. */
export const MOST_AN_HOUR = 60;

/** Checks that nobody has asked for leave the rest to people. */
const MOST_BEFORE_CHECK = 40;

/** Up to so many, there is a check a minute; above, one every other minute, so that the hour is never used up by checks. */
const MOST_BEFORE_SLOW_CHECK = 20;

const HOUR = 60 * MINUTE;
const BETWEEN_SLOW_CHECKS = 2 * MINUTE;

/** What a person's tabs spend on private messages together. */
export interface MessageBudget {
  /** Notes a call. Throws a ConnectError of the kind "limit" if the hour has none left. */
  spend(): void;
  /** When there are calls again, in epoch milliseconds; 0 while there are some. */
  until(): number;
  /** Whether a call may be spent that nobody has asked for. */
  mayCheck(): boolean;
  subscribe(listener: () => void): () => void;
}

/** The budget of a sign-in, counted on the device. */
export const messageBudgetOf = perStore((store): MessageBudget => {
  const spent = deviceValue(store, "message-calls", readTimes);

  function ofThisHour(): readonly number[] {
    const now = Date.now();
    return spent.get().filter((at) => at > now - HOUR && at <= now);
  }

  function until(): number {
    const oldest = ofThisHour().at(-MOST_AN_HOUR);
    return oldest === undefined ? 0 : oldest + HOUR;
  }

  return {
    spend() {
      const end = until();
      if (end > 0) throw new ConnectError("limit", "No calls are left for private messages.", 0, { retryAfter: end - Date.now() });
      spent.set([...ofThisHour(), Date.now()]);
    },
    until,
    mayCheck() {
      const times = ofThisHour();
      if (times.length < MOST_BEFORE_SLOW_CHECK) return true;
      return times.length < MOST_BEFORE_CHECK && Date.now() - (times.at(-1) ?? 0) >= BETWEEN_SLOW_CHECKS;
    },
    subscribe: spent.subscribe,
  };
});

function readTimes(stored: unknown): readonly number[] {
  return Array.isArray(stored) ? stored.filter((at) => typeof at === "number") : [];
}
