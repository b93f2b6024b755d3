import { applyTheme, store } from "./theme.ts";

/** How things look on this device, beside the theme. The first value of each is the usual one. */
export const LOOKS = { density: ["comfortable", "compact"], text: ["normal", "large", "larger"] } as const;

export type LookName = keyof typeof LOOKS;
export type LookValue<Name extends LookName> = (typeof LOOKS)[Name][number];

/** What is chosen on this device. */
export function chosenLook<Name extends LookName>(name: Name): LookValue<Name> {
  const values: readonly LookValue<Name>[] = LOOKS[name];
  const stored = store.getItem(`chatter:${name}`);
  return values.find((value) => value === stored) ?? LOOKS[name][0];
}

/** Keeps a choice on this device and applies it. */
export function chooseLook<Name extends LookName>(name: Name, value: LookValue<Name>): void {
  if (value === LOOKS[name][0]) store.removeItem(`chatter:${name}`);
  else store.setItem(`chatter:${name}`, value);
  applyTheme();
}
