import { z } from "zod";
import { urlPageFields } from "./page-fields.ts";
import { shape } from "./shape.ts";

/** A topic. `talkingAbout` counts people over the last two months. Source: `GET /connect/topics/{id}`. */
export const TopicSchema = shape({
  createdDate: z.string(),
  description: z.string(),
  id: z.string(),
  images: shape({ coverImageUrl: z.string(), featuredImageUrl: z.string() }),
  isBeingDeleted: z.boolean(),
  name: z.string(),
  nonLocalizedName: z.string(),
  talkingAbout: z.number(),
  url: z.string(),
});
export type Topic = z.infer<typeof TopicSchema>;

/** A list of topics. Source: `GET /connect/topics`, `/connect/topics/trending`, `/connect/records/{id}/topics`. */
export const TopicPageSchema = shape({ canAssignTopics: z.boolean(), topics: z.array(TopicSchema) }, urlPageFields);
export type TopicPage = z.infer<typeof TopicPageSchema>;

/** A topic that a text or record may be about. `existingTopic` is null where it would be a new one. */
export const TopicSuggestionSchema = shape({ existingTopic: TopicSchema, name: z.string() });
export type TopicSuggestion = z.infer<typeof TopicSuggestionSchema>;

/** Source: `GET /connect/topics/suggestions`. The first letter's case differs between documents. */
export const TopicSuggestionPageSchema = shape({
  topicSuggestions: z.array(TopicSuggestionSchema),
  TopicSuggestions: z.array(TopicSuggestionSchema),
});
export type TopicSuggestionPage = z.infer<typeof TopicSuggestionPageSchema>;

/** `PATCH /connect/topics/{id}` */
export const TopicInputSchema = shape({ description: z.string(), idsToMerge: z.array(z.string()), name: z.string() });
export type TopicInput = z.infer<typeof TopicInputSchema>;
