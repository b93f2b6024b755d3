import { type DeviceValue, deviceValue } from "~/data/device-value.ts";
import { perStore } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched } from "~/data/watched-value.ts";

const STAGES = ["begun", "over"] as const;

/** How far a person is with the first run: "begun" once they have chosen somebody; null before. */
export type Stage = (typeof STAGES)[number] | null;

/** The stage on this device. */
export const firstRunStage = perStore((store): DeviceValue<Stage> =>
  deviceValue(store, "first-run", (stored) => STAGES.find((stage) => stage === stored) ?? null),
);

/** {@link firstRunStage} as it is now. */
export function useFirstRunStage(): Stage {
  return useWatched(firstRunStage(useStore()));
}
