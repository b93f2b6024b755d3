import { plural } from "../../plural.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages = {
  title: "Settings",
  appearance: "Appearance",
  themes: { system: "As the device", light: "Light", dark: "Dark" },
  density: "Density",
  densities: { comfortable: "Comfortable", compact: "Compact" },
  text: "Text size",
  texts: { normal: "Normal", large: "Large", larger: "Larger" },
  language: {
    title: "Language and region",
    text: "The org answers in this language, too, as far as it can.",
    language: "Language",
    byDefault: "As in the browser",
    region: "Region for dates and numbers",
    usual: "As usual for the language",
    /** @param date such as "Friday, November 27, 2026 at 2:35 PM", `number` such as "1,234.5" */
    example: (date: string, number: string) => `Example: ${date}; ${number}`,
    apply: "Apply",
    reloads: "The page is loaded again for it.",
    nextTime: "It holds from when the page is loaded again.",
  },
  profile: "Your profile",
  sites: "Where you are",
  sitesText: "The org and its sites each have people, groups and posts of their own. What you are writing stays where it is.",
  signOut: "Sign out",
  keys: "Single-key shortcuts",
  keysText: "Letters such as j, k and l move and act in the feed. Turn them off if you speak to your computer or press keys by accident.",
  on: "On",
  off: "Off",
  undoSend: "Undo for send",
  undoSendText: "What you post waits for so long on this device, so that you can take it back. It is sent sooner when you leave the page.",
  seconds: (count: number) => plural(count, { one: "# second", other: "# seconds" }),
  about: "About this app",
  version: (version: string) => `Chatter client ${version}`,
  callsText: (count: number) =>
    plural(count, { one: "This page has made # call since it was opened.", other: "This page has made # calls since it was opened." }),
};
