import type { ChatterMessage } from "~/connect/contract/conversations.ts";
import { timeOf } from "~/data/conversations.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { perLocale } from "~/lib/per-locale.ts";

const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: "long", month: "long", day: "numeric" }));
const daysWithYear = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "full" }));
const times = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));

/** Messages of one day, in the person's time zone. */
export interface Day {
  key: string;
  /** Epoch milliseconds of its first message; 0 where the org does not say. */
  at: number;
  messages: readonly ChatterMessage[];
}

/** Messages by day, both oldest first. */
export function byDay(messages: readonly ChatterMessage[]): Day[] {
  const all = new Map<string, ChatterMessage[]>();
  for (const message of messages) {
    const key = new Date(timeOf(message)).toDateString();
    all.set(key, [...(all.get(key) ?? []), message]);
  }
  return [...all].map(([key, ofDay]) => ({ key, at: timeOf(ofDay[0]), messages: ofDay }));
}

/** "Today", "Yesterday", or the date. @param now epoch milliseconds */
export function formatDay(at: number, now: number): string {
  const day = new Date(at);
  const before = new Date(now);
  if (day.toDateString() === before.toDateString()) return texts.today;
  before.setDate(before.getDate() - 1);
  if (day.toDateString() === before.toDateString()) return texts.yesterday;
  return (day.getFullYear() === new Date(now).getFullYear() ? days() : daysWithYear()).format(at);
}

/** The time of day of a message. */
export function formatTime(at: number): string {
  return times().format(at);
}
