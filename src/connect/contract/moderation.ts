import { z } from "zod";
import { openEnum, shape } from "./shape.ts";

/** One flag on an element, comment or file. `createdBy` is the id of who flagged it. */
export const ModerationFlagSchema = shape({
  createdBy: z.string(),
  createdDate: z.string(),
  id: z.string(),
  moderationType: openEnum("FlagAsInappropriate", "FlagAsSpam"),
  note: z.string(),
  visibility: openEnum("ModeratorsOnly", "SelfAndModerators"),
});
export type ModerationFlag = z.infer<typeof ModerationFlagSchema>;

/** The flags on something, page by page. A page has none unless a `pageSize` is asked for. */
export const ModerationFlagsCollectionSchema = shape({
  currentPageToken: z.string(),
  currentPageUrl: z.string(),
  flags: z.array(ModerationFlagSchema),
  nextPageToken: z.string(),
  nextPageUrl: z.string(),
  pageSize: z.number(),
});

/** How often and why something was flagged. The counts are null for who is no moderator. */
export const ModerationFlagsSchema = shape({
  flagCount: z.number(),
  /** By FlaggedByRule, FlaggedBySystem, FlaggedByUserAsInappropriate and FlaggedByUserAsSpam. */
  flagCountByReason: z.record(z.string(), z.number().nullish()),
  flaggedByMe: z.boolean(),
  flags: ModerationFlagsCollectionSchema,
});
export type ModerationFlags = z.infer<typeof ModerationFlagsSchema>;
