import { type Command, keysOf } from "~/data/commands.ts";
import type { OwnKeys } from "~/lib/own-keys.ts";

/**
 * The chosen keys after one more choice. A key has one command: another one that has it loses it.
 *
 * @param key null takes the command's keys away
 * @returns the choices, and the command that has lost the key
 */
export function chooseKey(
  commands: readonly Command[],
  own: OwnKeys,
  command: Command,
  key: string | null,
): { own: OwnKeys; loser: Command | null } {
  const loser = commands.find((each) => each !== command && !each.isFixed && key !== null && keysOf(each).includes(key)) ?? null;
  const others = loser ? { [loser.id]: keysOf(loser).filter((each) => each !== key) } : {};
  return { own: { ...own, ...others, [command.id]: key === null ? [] : [key] }, loser };
}

/** Whether a key can be chosen: not one that moves focus, and none of those that keep theirs. */
export function isChoosable(commands: readonly Command[], key: string): boolean {
  return (
    !/^(Tab|Enter| |Escape|F\d+|Arrow\w+|Dead|Unidentified|Process)$/.test(key) &&
    !commands.some((each) => each.isFixed && each.keys.includes(key))
  );
}
