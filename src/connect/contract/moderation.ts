import { z } from "zod";
import { UserSummarySchema } from "./actors.ts";
import { urlPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";

/** One person's flag on an element, comment or file. */
export const ModerationFlagSchema = shape({
  creator: UserSummarySchema,
  createdDate: z.string(),
  id: z.string(),
  note: z.string(),
  reason: openEnum("FlagAsInappropriate", "FlagAsSpam"),
});
export type ModerationFlag = z.infer<typeof ModerationFlagSchema>;

/** How often and why something was flagged. */
export const ModerationFlagsSchema = shape({
  flagCount: z.number(),
  flagCountByReason: z.record(z.string(), z.number().nullish()),
  flaggedByMe: z.boolean(),
  flags: shape({ items: z.array(ModerationFlagSchema) }, urlPageFields),
});
export type ModerationFlags = z.infer<typeof ModerationFlagsSchema>;
