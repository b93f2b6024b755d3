import { isComposing } from "~/lib/composing.ts";
import type { keysMessages } from "~/lib/messages/keys.ts";
import { areSingleKeysOn, isModalOpen, isPlainKey } from "~/lib/single-keys.ts";
import { perStore, type Store } from "./store.ts";

/** Something that people can do, defined once for buttons, menus, keys and the shortcuts dialog. */
export interface Command {
  readonly id: string;
  /** As in `KeyboardEvent.key`, such as "j", "?" or "Control+z". Command counts as Control. */
  readonly keys: readonly string[];
  /** Key of its description in the shortcuts dialog. */
  readonly help: Exclude<keyof typeof keysMessages, "names">;
  /** Whether holding the key repeats it. */
  readonly repeats?: boolean;
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
type Run = (event: KeyboardEvent) => boolean | void;

const handlersOf = perStore((store) => {
  const handlers = new Map<Command, Run[]>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const pressed = pressedKey(event);
    for (const [command, runs] of handlers) {
      if (!command.keys.includes(pressed) || (event.repeat && !command.repeats)) continue;
      if (!isFree(event)) return;
      if (runs.at(-1)?.(event) === false) continue;
      event.preventDefault();
      return;
    }
  };
  document.addEventListener("keydown", onKeyDown);
  store.onClose(() => document.removeEventListener("keydown", onKeyDown));
  return handlers;
});

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

function pressedKey({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  return ctrlKey || metaKey ? `Control+${key.toLowerCase()}` : key;
}

/** Whether keys may run commands: nobody is typing, and no dialog or menu is open. */
function isFree(event: KeyboardEvent): boolean {
  const { target, altKey } = event;
  if (altKey || !isPlainKey({ target, ctrlKey: false, metaKey: false, altKey })) return false;
  if (!event.ctrlKey && !event.metaKey && !areSingleKeysOn()) return false;
  return !isModalOpen();
}
