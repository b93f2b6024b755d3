import { siblingId } from "../../store/ids.ts";
import type { StoredCapabilities } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import type { LoadedElement } from "./loaded-element.ts";
import { drawUserSummary } from "./user.ts";

type Draw<Name extends keyof StoredCapabilities> = (
  stored: NonNullable<StoredCapabilities[Name]>,
  element: LoadedElement,
  scope: Scope,
) => Json;

const approval: Draw<"approval"> = ({ status, fields }, { row }) => ({
  id: siblingId(row.id, "04g"),
  postTemplateFields: fields.map(({ name, value }) => ({ displayName: name, displayValue: value, record: null })),
  processInstanceStepId: null,
  status,
});

const caseComment: Draw<"caseComment"> = ({ actorType, eventType, published, text }, { row }, scope) => ({
  actorType,
  createdBy: drawUserSummary(scope, row.actor_id),
  createdDate: scope.date(row.created_at),
  eventType,
  id: siblingId(row.id, "00a"),
  published,
  text,
});

const emailMessage: Draw<"emailMessage"> = (email, { row }) => ({
  attachments: (email.attachments ?? []).map((fileName, index) => ({
    attachment: { id: siblingId(row.id, index === 0 ? "00P" : "0CP"), url: null },
    contentType: "application/pdf",
    fileName,
  })),
  automationType: null,
  bccAddresses: [],
  body: email.html ?? email.textBody,
  ccAddresses: (email.cc ?? []).map(drawAddress),
  direction: email.direction,
  emailMessageId: siblingId(row.id, "02s"),
  emailSize: "Small",
  fromAddress: drawAddress(email.from),
  htmlExpandEmailThread: null,
  isRichText: email.html !== undefined,
  status: email.direction === "Inbound" ? "Read" : "Sent",
  subject: email.subject,
  toAddresses: email.to.map(drawAddress),
  totalAttachments: email.attachments?.length ?? 0,
});

function drawAddress(emailAddress: string): Json {
  return { displayName: emailAddress, emailAddress, relatedRecord: null };
}

const dashboardComponentSnapshot: Draw<"dashboardComponentSnapshot"> = (snapshot, { row }, scope) => ({
  dashboardComponentSnapshot: {
    componentId: siblingId(row.id, "01a"),
    componentName: snapshot.componentName,
    dashboardBodyText: snapshot.dashboardBodyText,
    dashboardId: siblingId(row.id, "01Z"),
    dashboardName: snapshot.dashboardName,
    fullSizeImageUrl: null,
    lastRefreshDate: scope.date(row.created_at),
    lastRefreshDateDisplayText: scope.relativeDate(row.created_at),
    runningUser: drawUserSummary(scope, row.actor_id),
    thumbnailUrl: null,
  },
});

const canvas: Draw<"canvas"> = ({ title, description, developerName }) => ({
  description,
  developerName,
  height: "200px",
  icon: null,
  namespacePrefix: null,
  parameters: null,
  thumbnailUrl: null,
  title,
});

const socialPost: Draw<"socialPost"> = ({ name, content, provider, author }, { row }) => ({
  author: {
    externalPictureUrl: null,
    externalSocialAccountId: null,
    handle: author,
    name: author,
    profileUrl: null,
    socialPersonaId: null,
    uniqueName: author,
  },
  content,
  deletedBy: null,
  hiddenBy: null,
  icon: null,
  id: siblingId(row.id, "0ST"),
  isOutbound: false,
  likedBy: null,
  messageType: "Post",
  name,
  postUrl: null,
  provider,
  recipient: null,
  recipientId: null,
  reviewScale: null,
  reviewScore: null,
  status: null,
});

const callCollaboration: Draw<"callCollaboration"> = ({ commentStartTime, commentEndTime }) => ({ commentEndTime, commentStartTime });

const mediaReferences: Draw<"mediaReferences"> = (media) => ({ media });

const extensions: Draw<"extensions"> = (items) => ({
  items: items.map(({ extensionId, payload, title }) => ({
    alternativeRepresentation: { textRepresentation: title, thumbnailUrl: null, title },
    attachmentId: null,
    extensionId,
    payload,
    payloadVersion: "1.0",
  })),
});

/** Capabilities that show something from another program or part of the platform, such as an e-mail or an approval. */
export const OTHER_SYSTEMS = {
  approval,
  callCollaboration,
  canvas,
  caseComment,
  dashboardComponentSnapshot,
  emailMessage,
  extensions,
  mediaReferences,
  socialPost,
};
