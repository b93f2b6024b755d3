import { z } from "zod";
import { FeedElementInputSchema, flag } from "./inputs.ts";
import { openEnum, shape } from "./shape.ts";

/** `POST /chatter/feed-elements/batch`: up to 500 posts. */
export const FeedElementBatchInputSchema = shape({
  inputs: z.array(shape({ binaryPartNames: z.array(z.string()), richInput: FeedElementInputSchema })),
});
export type FeedElementBatchInput = z.infer<typeof FeedElementBatchInputSchema>;

/** `POST /connect/batch`: up to 25 calls. URLs begin at the version: "/v66.0/chatter/…". */
export const BatchInputSchema = shape({
  batchRequests: z.array(
    shape({
      binaryPartName: z.string(),
      binaryPartNameAlias: z.string(),
      method: openEnum("Delete", "Get", "Patch", "Post", "Put"),
      richInput: z.unknown(),
      url: z.string(),
    }),
  ),
  haltOnError: flag,
});
export type BatchInput = z.infer<typeof BatchInputSchema>;
