import { area } from "./language.ts";

/** Texts of what is on its way to the org. */
export const outboxMessages = area("outbox");
