import { asText, listOf, looseOf } from "~/lib/readers.ts";
import { type DeviceValue, deviceValue } from "./device-value.ts";
import { perStore } from "./store.ts";

/** What people are told of. `reply`: a comment after one of theirs; `org`: what an app of the org says. */
export const KINDS = ["mention", "comment", "reply", "post", "like", "follower", "request", "announcement", "org"] as const;
export type Kind = (typeof KINDS)[number];

/** When and of what a person wants desktop notifications on this device. */
export interface DesktopSettings {
  isOn: boolean;
  /** Of what there are none. */
  without: readonly Kind[];
  /** When there are none, as "22:00"; null for no such time. */
  quiet: { from: string; to: string } | null;
}

const TIME = /^\d\d:\d\d$/;

/** The settings of this device, for this person. */
export const desktopSettingsOf = perStore((store): DeviceValue<DesktopSettings> =>
  deviceValue(store, "desktop", (stored) => {
    const settings = looseOf(stored) ?? {};
    const without = listOf(settings.without);
    const { from, to } = looseOf(settings.quiet) ?? {};
    const isTime = TIME.test(asText(from)) && TIME.test(asText(to));
    return {
      isOn: settings.isOn === true,
      without: KINDS.filter((kind) => without.includes(kind)),
      quiet: isTime ? { from: asText(from), to: asText(to) } : null,
    };
  }),
);

/** Whether it is quiet now. A time that ends before it begins goes over midnight. */
export function isQuiet({ quiet }: Pick<DesktopSettings, "quiet">, now: Date): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
