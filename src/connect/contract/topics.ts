import { z } from "zod";
import { UserSummarySchema } from "./actors.ts";
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

/**
 * `POST /connect/topics` (36.0; name and description), `PATCH /connect/topics/{id}`: up to five `idsToMerge`; of `name`
 * only capitals and spaces may change.
 */
export const TopicInputSchema = shape({ description: z.string(), idsToMerge: z.array(z.string()), name: z.string() });
export type TopicInput = z.infer<typeof TopicInputSchema>;

/** Somebody who knows about a topic. `reasons` has "Influential" and "Endorsed", as a list or as one text. */
export const KnowledgeablePersonSchema = shape({
  isEndorsedByMe: z.boolean(),
  knowledgeableId: z.string(),
  numEndorsements: z.number(),
  reasons: z.union([z.array(z.string()), z.string()]),
  user: UserSummarySchema,
});
export type KnowledgeablePerson = z.infer<typeof KnowledgeablePersonSchema>;

/**
 * Those who know about a topic. Not documented: what the list is called. Source: `GET
 * /connect/topics/{id}/knowledgeable-users`.
 */
export const KnowledgeablePageSchema = shape({ knowledgeableUsers: z.array(KnowledgeablePersonSchema) }, urlPageFields);
export type KnowledgeablePage = z.infer<typeof KnowledgeablePageSchema>;

/** One person endorses another for a topic. `DELETE` its `url` to take it back. Source: `GET /connect/topic-endorsements/{id}`. */
export const TopicEndorsementSchema = shape({
  endorsee: UserSummarySchema,
  endorsementId: z.string(),
  endorser: UserSummarySchema,
  topic: TopicSchema,
  url: z.string(),
});
export type TopicEndorsement = z.infer<typeof TopicEndorsementSchema>;

/** Source: `GET /connect/topics/{id}/endorsements`. */
export const TopicEndorsementPageSchema = shape({ topicEndorsements: z.array(TopicEndorsementSchema) }, urlPageFields);
export type TopicEndorsementPage = z.infer<typeof TopicEndorsementPageSchema>;

/** `POST /connect/topics/{id}/endorsements` */
export const TopicEndorsementInputSchema = shape({ userId: z.string() });
export type TopicEndorsementInput = z.infer<typeof TopicEndorsementInputSchema>;

/** Somebody does not want to be shown among those who know about a topic. Source: `GET /connect/topic-opt-outs/{id}`. */
export const TopicOptOutSchema = shape({
  id: z.string(),
  reason: z.string(),
  topic: TopicSchema,
  url: z.string(),
  user: UserSummarySchema,
});
export type TopicOptOut = z.infer<typeof TopicOptOutSchema>;

/** Source: `GET /connect/topics/{id}/topic-opt-outs`. */
export const TopicOptOutPageSchema = shape({ currentPageUrl: z.string(), topicOptOuts: z.array(TopicOptOutSchema) });
export type TopicOptOutPage = z.infer<typeof TopicOptOutPageSchema>;
