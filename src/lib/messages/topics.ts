import { area } from "./language.ts";

/** Texts of adding topics to a post and removing them. */
export const topicMessages = area("topics");
