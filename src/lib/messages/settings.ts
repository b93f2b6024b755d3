import { area } from "./language.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages = area("settings");
