import type { MessageBody, MessageSegment } from "~/connect/contract/message-segments.ts";
import { type MessageDraft, partsOf } from "./message-draft.ts";
import type { DraftSegment } from "./rich/draft-segment.ts";

/** What is written as the body that it will become, to be shown before the org has it. */
export function bodyOfDraft(draft: MessageDraft): MessageBody {
  const { text, rich } = draft;
  return { isRichText: rich !== undefined, messageSegments: rich ? rich.map(shownSegment) : plainSegments(draft), text };
}

function plainSegments(draft: MessageDraft): MessageSegment[] {
  return partsOf(draft).map((part) => (part.kind === "mention" ? mention(part.id, part.text.slice(1)) : { type: "Text", text: part.text }));
}

function shownSegment(segment: DraftSegment): MessageSegment {
  switch (segment.type) {
    case "Mention":
      return mention(segment.id, segment.name);
    case "Hashtag":
      return { ...segment, text: `#${segment.tag}` };
    case "EntityLink":
      return { type: "EntityLink", text: segment.name, reference: { id: segment.entityId } };
    case "InlineImage":
      return { type: "InlineImage", text: segment.altText, altText: segment.altText };
    case "Text":
      return segment;
    default:
      return { ...segment, text: "" };
  }
}

function mention(id: string, name: string): MessageSegment {
  return { type: "Mention", text: `@${name}`, name, record: { id }, accessible: true };
}
