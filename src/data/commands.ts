import { isComposing } from "~/lib/composing.ts";
import type { keysMessages } from "~/lib/messages/keys.ts";
import { ownKeys, type OwnKeys } from "~/lib/own-keys.ts";
import { areSingleKeysOn, isModalOpen, isPlainKey } from "~/lib/single-keys.ts";
import { perStore, type Store } from "./store.ts";

/** Something that people can do, defined once for buttons, menus, keys and the shortcuts dialog. */
export interface Command {
  readonly id: string;
  /**
   * As in `KeyboardEvent.key`, such as "j", "?", "Control+z", or "g h" for one after the other. Command counts as
   * Control. Somebody may have chosen others: see {@link keysOf}.
   */
  readonly keys: readonly string[];
  /** Key of its name in the shortcuts dialog and the palette. */
  readonly help: keyof (typeof keysMessages)["commands"];
  /** Whether holding the key repeats it. */
  readonly repeats?: boolean;
  /** Whether its keys with Control work while somebody types into a field. */
  readonly isForFields?: boolean;
  /** Whether its keys are those of a pattern, such as a feed's, and nobody can choose others. */
  readonly isFixed?: boolean;
}

/** A command that acts on a subject, such as a post. */
export interface SubjectCommand<Subject> extends Command {
  /** Whether it can be applied to the subject. */
  isPossible: (subject: Subject) => boolean;
  /** For a toggle: whether it is on. */
  isOn?: (subject: Subject) => boolean;
  run: (store: Store, subject: Subject) => void;
}

/** Runs a command. @returns false if it does not apply at the moment, so that the key is not handled */
type Run = () => boolean | void;

/** Milliseconds within which the second of two keys follows. */
const SECOND_KEY = 1_500;

const handlersOf = perStore((store) => {
  const handlers = new Map<Command, Run[]>();
  /** The first of two keys, and when it was pressed. */
  let first: { key: string; at: number } | null = null;

  function runs(event: KeyboardEvent, pressed: string, own: OwnKeys): boolean {
    for (const [command, all] of handlers) {
      if (!keysOf(command, own).includes(pressed) || (event.repeat && !command.repeats)) continue;
      if (!isFree(event, command)) return false;
      if (all.at(-1)?.() !== false) return true;
    }
    return false;
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isModifier(event.key)) return;
    const before = first;
    first = null;
    // Typed letters are no command's: no keys are looked up for them.
    if (isTyped(event)) return;
    const own = ownKeys();
    const pressed = pressedKey(event);
    const pair = before && event.timeStamp - before.at < SECOND_KEY ? `${before.key} ${pressed}` : null;
    if ((pair !== null && runs(event, pair, own)) || runs(event, pressed, own)) event.preventDefault();
    else if (isFree(event) && [...handlers.keys()].some((command) => keysOf(command, own).some((key) => key.startsWith(`${pressed} `)))) {
      first = { key: pressed, at: event.timeStamp };
    }
  };
  document.addEventListener("keydown", onKeyDown);
  store.onClose(() => document.removeEventListener("keydown", onKeyDown));
  return handlers;
});

/** The keys of a command: those that somebody has chosen on this device, or its own. */
export function keysOf({ id, keys, isFixed }: Command, own: OwnKeys = ownKeys()): readonly string[] {
  return (isFixed ? undefined : own[id]) ?? keys;
}

/**
 * Binds a command's keys while it is registered. If several register for one key, the latest one runs.
 *
 * @returns unregisters it
 */
export function registerCommand(store: Store, command: Command, run: Run): () => void {
  const handlers = handlersOf(store);
  handlers.set(command, [...(handlers.get(command) ?? []), run]);
  return () => {
    const others = (handlers.get(command) ?? []).filter((each) => each !== run);
    if (others.length > 0) handlers.set(command, others);
    else handlers.delete(command);
  };
}

/** Whether something on the page can run the command at the moment. */
export function isRegistered(store: Store, command: Command): boolean {
  return handlersOf(store).has(command);
}

/** Runs a command as its key would. */
export function runCommand(store: Store, command: Command): void {
  handlersOf(store).get(command)?.at(-1)?.();
}

/** The name of a pressed key, as commands have it. */
export function pressedKey({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">): string {
  return ctrlKey || metaKey ? `Control+${key.toLowerCase()}` : key;
}

/** Whether a key is only held together with others. */
export function isModifier(key: string): boolean {
  return ["Shift", "Control", "Meta", "Alt", "AltGraph", "CapsLock"].includes(key);
}

/** Whether a key types into a field: also one that somebody has chosen for a command. */
function isTyped(event: KeyboardEvent): boolean {
  const { target, altKey } = event;
  return !event.ctrlKey && !event.metaKey && !isPlainKey({ target, ctrlKey: false, metaKey: false, altKey });
}

/** Whether keys may run commands: nobody is typing, unless the command is for that, and no dialog or menu is open. */
function isFree(event: KeyboardEvent, { isForFields = false }: Partial<Command> = {}): boolean {
  const { target, altKey } = event;
  if (altKey || !(isForFields || isPlainKey({ target, ctrlKey: false, metaKey: false, altKey }))) return false;
  if (!event.ctrlKey && !event.metaKey && !areSingleKeysOn()) return false;
  return !isModalOpen();
}
