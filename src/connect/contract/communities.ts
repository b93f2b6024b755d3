import { z } from "zod";
import { openEnum, shape } from "./shape.ts";

/** A site of the org. Source: `GET /connect/communities/{id}`. */
export const CommunitySchema = shape({
  allowChatterAccessWithoutLogin: z.boolean(),
  allowMembersToFlag: z.boolean(),
  builderBasedSnaEnabled: z.boolean(),
  builderUrl: z.string(),
  contentSpaceId: z.string(),
  description: z.string(),
  guestMemberVisibilityEnabled: z.boolean(),
  id: z.string(),
  imageOptimizationCDNEnabled: z.boolean(),
  invitationsEnabled: z.boolean(),
  knowledgeableEnabled: z.boolean(),
  loginUrl: z.string(),
  memberVisibilityEnabled: z.boolean(),
  name: z.string(),
  nicknameDisplayEnabled: z.boolean(),
  privateMessagesEnabled: z.boolean(),
  reputationEnabled: z.boolean(),
  sendWelcomeEmail: z.boolean(),
  siteAsContainerEnabled: z.boolean(),
  siteUrl: z.string(),
  status: openEnum("Inactive", "Live", "UnderConstruction"),
  templateName: z.string(),
  url: z.string(),
  urlPathPrefix: z.string(),
});
export type Community = z.infer<typeof CommunitySchema>;

/** The sites that the asking person is a member of. Source: `GET /connect/communities`. */
export const CommunityPageSchema = shape({ communities: z.array(CommunitySchema), total: z.number() });
export type CommunityPage = z.infer<typeof CommunityPageSchema>;
