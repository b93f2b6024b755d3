import { area } from "./language.ts";

/** Texts of the outbox. */
export const outboxMessages = area("outbox");
