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

/**
 * Binds the keys of several commands while the component is mounted.
 *
 * @param commands the same array on every render
 * @param run returns false if the command does not apply at the moment
 */
export function useCommands<Each extends Command>(commands: readonly Each[], run: (command: Each) => boolean | void): void {
  const store = useStore();
  const latest = useEffectEvent(run);
  useEffect(() => {
    const ends = commands.map((command) => registerCommand(store, command, () => latest(command)));
    return () => ends.forEach((end) => end());
  }, [store, commands]);
}
