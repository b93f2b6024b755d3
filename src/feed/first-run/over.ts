import { useSyncExternalStore } from "react";
import { type DeviceValue, deviceValue } from "~/data/device-value.ts";
import { perStore } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";

/** Whether a person has ended the first run on this device, having chosen enough or not. */
export const firstRunIsOver = perStore((store): DeviceValue<boolean> => deviceValue(store, "first-run-over", (stored) => stored === true));

/** {@link firstRunIsOver} as it is now. */
export function useFirstRunIsOver(): boolean {
  const { get, subscribe } = firstRunIsOver(useStore());
  return useSyncExternalStore(subscribe, get);
}
