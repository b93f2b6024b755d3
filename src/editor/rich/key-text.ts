import { keysMessages } from "~/lib/messages/keys.ts";

const MAC_SIGNS: Readonly<Record<string, string | undefined>> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };

function isMac(): boolean {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform);
}

/** A key as people read it: "Mod-Shift-x" is "Ctrl+Shift+X", on a Mac "⌘⇧X". */
export function keyText(key: string): string {
  const parts = key.split("-").map((part) => (part.length === 1 ? part.toUpperCase() : part));
  if (isMac()) return parts.map((part) => MAC_SIGNS[part] ?? part).join("");
  return parts.map((part) => keysMessages.names[part === "Mod" ? "Control" : part] ?? part).join("+");
}

/** A key as `aria-keyshortcuts` has it. */
export function keyShortcut(key: string): string {
  return key.replace("Mod", isMac() ? "Meta" : "Control").replaceAll("-", "+");
}
