import { z } from "zod";
import { actorFields, ActorWithIdSchema, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { ModerationFlagsSchema } from "./moderation.ts";
import { urlPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";
import { TopicPageSchema } from "./topics.ts";

/** State of a rendition. "NotScheduled" until somebody first asks for it, "Na" where there will be none. */
const renditionStatus = openEnum("Failed", "InProgress", "Na", "NotScheduled", "Processing", "Success");

/**
 * A version of a file. `contentSize` is in bytes; `versionNumber` is text; `name` is the file's name where it has an
 * extension, `title` what people call it. Source: `GET /connect/files/{id}`, `POST /connect/files/users/me`.
 */
export const FileSchema = shape(
  {
    checksum: z.string(),
    contentHubRepository: ReferenceSchema,
    contentModifiedDate: z.string(),
    contentSize: z.number(),
    contentUrl: z.string(),
    contentVersionId: z.string(),
    createdDate: z.string(),
    description: z.string(),
    downloadUrl: z.string(),
    externalDocumentUrl: z.string(),
    externalFilePermissionInformation: shape({}),
    fileAsset: shape({}),
    fileExtension: z.string(),
    fileType: z.string(),
    flashRenditionStatus: renditionStatus,
    isFileAsset: z.boolean(),
    isInMyFileSync: z.boolean(),
    isMajorVersion: z.boolean(),
    mimeType: z.string(),
    moderationFlags: ModerationFlagsSchema,
    modifiedDate: z.string(),
    origin: openEnum("Chatter", "Content"),
    owner: UserSummarySchema,
    pageCount: z.number(),
    parentFolder: ReferenceSchema,
    pdfRenditionStatus: renditionStatus,
    publishStatus: openEnum("PendingAccess", "PrivateAccess", "PublicAccess"),
    renditionUrl: z.string(),
    renditionUrl240By180: z.string(),
    renditionUrl720By480: z.string(),
    repositoryFileId: z.string(),
    repositoryFileUrl: z.string(),
    sharingOption: openEnum("Allowed", "Restricted"),
    sharingPrivacy: openEnum("None", "PrivateOnRecords"),
    sharingRole: openEnum("Admin", "Collaborator", "Owner", "Viewer", "WorkspaceManaged"),
    systemModstamp: z.string(),
    textPreview: z.string(),
    thumb120By90RenditionStatus: renditionStatus,
    thumb240By180RenditionStatus: renditionStatus,
    thumb720By480RenditionStatus: renditionStatus,
    title: z.string(),
    topics: TopicPageSchema,
    versionNumber: z.string(),
  },
  actorFields,
);
export type File = z.infer<typeof FileSchema>;

/** A page of files. Source: `GET /connect/files/users/{id}`, `/chatter/groups/{id}/files`. */
export const FilePageSchema = shape({ files: z.array(FileSchema), total: z.number() }, urlPageFields);
export type FilePage = z.infer<typeof FilePageSchema>;

/**
 * Whom a file is shared with. `sharingType` is one letter: "C" collaborator, "I" inferred, "V" viewer, "N" nobody. The
 * first share is that of the org, also where it gives nobody anything.
 */
export const FileShareSchema = shape({ entity: ActorWithIdSchema, sharingType: openEnum("C", "I", "N", "V"), url: z.string() });
export type FileShare = z.infer<typeof FileShareSchema>;

/** Source: `GET /connect/files/{id}/file-shares`. */
export const FileSharesPageSchema = shape({ shares: z.array(FileShareSchema), totalCount: z.number() }, urlPageFields);
export type FileSharesPage = z.infer<typeof FileSharesPageSchema>;

/** A file's link for people without an account. Source: `PUT /connect/files/{id}/file-shares/link`. */
export const FileShareLinkSchema = shape({
  expirationDate: z.string(),
  fileViewUrl: z.string(),
  isPasswordRequired: z.boolean(),
  password: z.string(),
  sharingType: openEnum("C", "I", "N", "V"),
});
export type FileShareLink = z.infer<typeof FileShareLinkSchema>;
