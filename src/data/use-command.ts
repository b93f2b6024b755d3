import { useEffect, useEffectEvent } from "react";
import { type Command, registerCommand } from "./commands.ts";
import { useStore } from "./use-store.tsx";

/**
 * Lets the keys of a command do something while the component is there.
 *
 * @param run returns false where there is nothing to do it to just now
 */
export function useCommand(command: Command, run: (event: KeyboardEvent) => boolean | void, isOn = true): void {
  const store = useStore();
  const latest = useEffectEvent(run);
  useEffect(() => (isOn ? registerCommand(store, command, (event) => latest(event)) : undefined), [store, command, isOn]);
}
