import { plural } from "../../plural.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages = {
  title: "Settings",
  appearance: "Appearance",
  themes: { system: "As the device", light: "Light", dark: "Dark" },
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
  calls: "Calls to the org",
  callsText: (count: number) =>
    plural(count, { one: "This page has made # call since it was opened.", other: "This page has made # calls since it was opened." }),
};
