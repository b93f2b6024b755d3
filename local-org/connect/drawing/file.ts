import { fileRow, type FileRow, isCollaborator } from "../../store/files.ts";
import { drawFlagCounts } from "./moderation.ts";
import type { RenditionType } from "../../store/renditions.ts";
import { hasThumbnails } from "../renditions.ts";
import type { Json, Scope } from "../scope.ts";
import { motifOf } from "./motif.ts";
import { drawSubscription, drawUserSummary } from "./user.ts";

const FILE_TYPES: Record<string, string> = {
  csv: "Csv",
  docx: "Word_x",
  gif: "Gif",
  htm: "Html",
  html: "Html",
  jpeg: "Jpg",
  jpg: "Jpg",
  mp3: "Mp3",
  mp4: "Mp4",
  pdf: "Pdf",
  png: "Png",
  pptx: "Power_point_x",
  svg: "Svg",
  txt: "Text",
  webp: "Webp",
  xlsx: "Excel_x",
  zip: "Zip",
};

export function file(scope: Scope, id: string): FileRow | null {
  return scope.once(`file row ${id}`, () => fileRow(scope.db, id));
}

function resource(scope: Scope, found: FileRow): string {
  return scope.url(`/connect/files/${found.id}`);
}

function renditionUrl(scope: Scope, found: FileRow, type: RenditionType): string {
  return scope.bearerUrl(`${resource(scope, found)}/rendition?type=${type}`);
}

function fileType(found: FileRow): string {
  return FILE_TYPES[found.file_extension?.toLowerCase() ?? ""] ?? "Unknown";
}

/** "NotScheduled" right after the upload, then "InProgress", then "Success"; "Na" where there will be none. */
export function thumbnailStatus(scope: Scope, found: FileRow): string {
  if (!hasThumbnails(found.mime_type)) return "Na";
  const { renderedAfter } = scope.context.files;
  const age = scope.now - found.version_created_at;
  if (age >= renderedAfter) return "Success";
  return age < renderedAfter / 2 ? "NotScheduled" : "InProgress";
}

function sharingRole(scope: Scope, found: FileRow): string {
  if (found.owner_id === scope.userId) return "Owner";
  return isCollaborator(scope.db, found.id, scope.userId) ? "Collaborator" : "Viewer";
}

/** What the views of a file have in common. */
function common(scope: Scope, found: FileRow): Json {
  const status = thumbnailStatus(scope, found);
  return {
    checksum: found.checksum,
    contentUrl: null,
    description: found.description,
    downloadUrl: scope.bearerUrl(`${resource(scope, found)}/content?versionNumber=${found.version_number}`),
    fileExtension: found.file_extension,
    fileType: fileType(found),
    id: found.id,
    isInMyFileSync: false,
    mimeType: found.mime_type,
    renditionUrl: renditionUrl(scope, found, "THUMB120BY90"),
    renditionUrl240By180: renditionUrl(scope, found, "THUMB240BY180"),
    renditionUrl720By480: renditionUrl(scope, found, "THUMB720BY480"),
    sharingOption: "Allowed",
    textPreview: found.text_preview,
    thumb120By90RenditionStatus: status,
    thumb240By180RenditionStatus: status,
    thumb720By480RenditionStatus: status,
    title: found.title,
  };
}

/** A FileSummary, as in lists of files and as an actor. */
export function drawFile(scope: Scope, found: FileRow): Json {
  const version = String(found.version_number);
  return {
    ...common(scope, found),
    contentHubRepository: null,
    contentModifiedDate: scope.date(found.version_created_at),
    contentSize: found.content_size,
    createdDate: scope.date(found.created_at),
    externalDocumentUrl: null,
    externalFilePermissionInformation: null,
    fileAsset: null,
    flashRenditionStatus: "Na",
    isFileAsset: false,
    isMajorVersion: true,
    moderationFlags: drawFlagCounts(scope, found.id, `/connect/files/${found.id}/moderation-flags`),
    modifiedDate: scope.date(found.modified_at),
    motif: motifOf(found.id),
    mySubscription: drawSubscription(scope, found.id),
    name: found.title,
    origin: found.origin,
    owner: drawUserSummary(scope, found.owner_id),
    pageCount: found.page_count,
    parentFolder: null,
    pdfRenditionStatus: found.mime_type === "application/pdf" ? thumbnailStatus(scope, found) : "Na",
    publishStatus: "PrivateAccess",
    repositoryFileId: null,
    repositoryFileUrl: null,
    sharingPrivacy: found.sharing_privacy,
    sharingRole: sharingRole(scope, found),
    systemModstamp: scope.date(found.modified_at),
    topics: { currentPageUrl: null, nextPageUrl: null, topics: [] },
    type: "File",
    url: `${resource(scope, found)}?versionNumber=${version}`,
    versionNumber: version,
  };
}

/** The Content of a feed element or comment; one of nulls where the file is gone. */
export function drawContent(scope: Scope, fileId: string): Json {
  const found = file(scope, fileId);
  if (!found) return GONE;
  return {
    ...common(scope, found),
    fileSize: String(found.content_size),
    hasPdfPreview: found.mime_type === "application/pdf",
    imageDetails: found.width === null ? null : drawImageDetails(found),
    versionId: found.version_id,
  };
}

/** What the API leaves of a file that was deleted. */
const GONE: Json = {
  checksum: null,
  contentUrl: null,
  description: null,
  downloadUrl: null,
  fileExtension: null,
  fileSize: null,
  fileType: null,
  hasPdfPreview: null,
  id: null,
  imageDetails: null,
  isInMyFileSync: null,
  mimeType: null,
  renditionUrl: null,
  renditionUrl240By180: null,
  renditionUrl720By480: null,
  sharingOption: null,
  textPreview: null,
  thumb120By90RenditionStatus: null,
  thumb240By180RenditionStatus: null,
  thumb720By480RenditionStatus: null,
  title: null,
  versionId: null,
};

function drawImageDetails({ width, height, file_extension }: FileRow): Json {
  return { height, imageFormat: file_extension, orientation: "Normal", width };
}
