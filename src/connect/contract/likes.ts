import { z } from "zod";
import { ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { tokenPageFields } from "./page-fields.ts";
import { shape } from "./shape.ts";

/** One person's like of an element or comment. `DELETE` its `url` to take it back. */
export const ChatterLikeSchema = shape({ id: z.string(), likedItem: ReferenceSchema, url: z.string(), user: UserSummarySchema });
export type ChatterLike = z.infer<typeof ChatterLikeSchema>;

/** A page of likes. `likes` is an older name of `items`. Source: `…/chatter-likes/items`, `/chatter/comments/{id}/likes`. */
export const ChatterLikePageSchema = shape({ items: z.array(ChatterLikeSchema), likes: z.array(ChatterLikeSchema) }, tokenPageFields);
export type ChatterLikePage = z.infer<typeof ChatterLikePageSchema>;
