import { area } from "./language.ts";

/** Texts of the places of topics, and of changing them. */
export const topicPageMessages = area("topic-pages");
