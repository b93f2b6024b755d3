import { z } from "zod";
import { OutOfOfficeSchema, userFields } from "./actors.ts";
import { urlPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";

/** Somebody, or a group, that a word being typed may mean. */
export const MentionCompletionSchema = shape({
  additionalLabel: z.string(),
  description: z.string(),
  name: z.string(),
  outOfOffice: OutOfOfficeSchema,
  photoUrl: z.string(),
  recordId: z.string(),
  userType: userFields.userType,
});
export type MentionCompletion = z.infer<typeof MentionCompletionSchema>;

/** Source: `GET /chatter/mentions/completions`. Empty beyond 500. */
export const MentionCompletionPageSchema = shape({ mentionCompletions: z.array(MentionCompletionSchema) }, urlPageFields);
export type MentionCompletionPage = z.infer<typeof MentionCompletionPageSchema>;

/** Whether one of the mentioned would be told, and could see the post. */
export const MentionValidationSchema = shape({
  recordId: z.string(),
  validationStatus: openEnum("Disallowed", "Inaccessible", "Ok"),
});
export type MentionValidation = z.infer<typeof MentionValidationSchema>;

/** Source: `GET /chatter/mentions/validations`. */
export const MentionValidationsSchema = shape({ hasErrors: z.boolean(), mentionValidations: z.array(MentionValidationSchema) });
export type MentionValidations = z.infer<typeof MentionValidationsSchema>;
