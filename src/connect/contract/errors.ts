import { z } from "zod";
import { shape } from "./shape.ts";

/** One thing that was wrong with a call. The message is HTML-escaped unless entity encoding was turned off. */
export const ErrorEntrySchema = shape({ errorCode: z.string(), message: z.string() });
export type ErrorEntry = z.infer<typeof ErrorEntrySchema>;

/** The body of every answer of the API that is not 2xx: a list, mostly of one. */
export const ErrorBodySchema = z.array(ErrorEntrySchema);
export type ErrorBody = z.infer<typeof ErrorBodySchema>;
