import { z } from "zod";
import { shape } from "./shape.ts";

/** One thing that was wrong with a call. The message is HTML-escaped unless entity encoding was turned off. */
export const ErrorEntrySchema = shape({ errorCode: z.string(), message: z.string() });
export type ErrorEntry = z.infer<typeof ErrorEntrySchema>;

/** The body of every answer of the API that is not 2xx: a list, mostly of one. */
export const ErrorBodySchema = z.array(ErrorEntrySchema);
export type ErrorBody = z.infer<typeof ErrorBodySchema>;

/** One answer of a batch: the body that the call alone would have brought, or an {@link ErrorBody}. */
export const BatchResultSchema = shape({ result: z.unknown(), statusCode: z.number() });
export type BatchResult = z.infer<typeof BatchResultSchema>;

/**
 * Answers of several calls in one, in the order they were asked for. The whole answers 200 even where single ones failed.
 * Source: `POST /connect/batch`, `GET …/batch/{ids}`, `POST /chatter/feed-elements/batch`.
 */
export const BatchResultsSchema = shape({ hasErrors: z.boolean(), results: z.array(BatchResultSchema) });
export type BatchResults = z.infer<typeof BatchResultsSchema>;
