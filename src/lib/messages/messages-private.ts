import { area } from "./language.ts";

/** Texts of private and direct messages. */
export const privateMessages = area("messages-private");
