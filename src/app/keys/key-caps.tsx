import { keysMessages as texts } from "~/lib/messages/keys.ts";

/** Whether Control is the Command key here, as on Apple's devices. */
const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they stand on the keyboard. @param pressed such as "Control+z", or "g h" for one after the other */
export function KeyCaps({ pressed }: { pressed: string }) {
  return (
    <span className="flex items-center gap-1">
      {pressed.split(" ").map((key, index) => (
        <span key={index} className="flex items-center gap-1">
          {index > 0 && <span className="text-sm text-muted">{texts.followedBy}</span>}
          {capsOf(key).map((cap) => (
            <kbd key={cap} className="min-w-7 rounded-md border border-line bg-hover px-2 py-0.5 text-center font-sans text-sm">
              {cap}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

/** Keys in words, for sentences and screen readers. */
export function keyText(pressed: string): string {
  return pressed
    .split(" ")
    .map((key) => capsOf(key).join("+"))
    .join(` ${texts.followedBy} `);
}

function capsOf(key: string): string[] {
  // "+" is a key too.
  return key.split(/(?<=.)\+(?=.)/).map((part, index, all) => {
    if (part === "Control" && isApple) return texts.names.Meta;
    return texts.names[part] ?? (index > 0 || all.length > 1 ? part.toUpperCase() : part);
  });
}
