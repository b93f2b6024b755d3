import { area } from "./language.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages = area("notifications");
