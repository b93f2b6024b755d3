import { byName } from "../by-name.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages = {
  /** Names the region, and the key that leads to it. */
  region: "Notices (F6)",
  offline: "You are offline. What you see stays here; new posts come when you are back.",
  /** @param time such as "2:35 PM" */
  limit: (time: string) => `The org asks for a break. Nothing new comes by itself until ${time}; what you do is still tried.`,
  /** What the org refused, by the name that the first view has for it. */
  refused: byName({
    like: "Your like could not be saved, so it was taken back.",
    unlike: "Your like could not be removed, so it is back.",
    bookmark: "The bookmark could not be changed, so it is as it was.",
    vote: "Your vote could not be saved, so it was taken back.",
  }),
};
