import { area } from "./language.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages = area("moderation");
