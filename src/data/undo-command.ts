import type { Command } from "./commands.ts";

/** Takes back what is held before it is sent, or else undoes the last deletion while that is still possible. */
export const undoCommand: Command = { id: "undo", keys: ["u", "Control+z"], help: "undo" };
