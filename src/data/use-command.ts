import { useEffect, useEffectEvent } from "react";
import { type Command, registerCommand } from "./commands.ts";
import { useStore } from "./use-store.tsx";

/**
 * Binds a command's keys while the component is mounted.
 *
 * @param run returns false if it does not apply at the moment
 */
export function useCommand(command: Command, run: () => boolean | void, isOn = true): void {
  const store = useStore();
  const latest = useEffectEvent(run);
  useEffect(() => (isOn ? registerCommand(store, command, () => latest()) : undefined), [store, command, isOn]);
}
