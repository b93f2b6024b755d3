// @vitest-environment node
import { expect, test } from "vitest";
import { checkMarkup } from "../../../local-org/connect/writing/markup-order.ts";
import { textSegments } from "../../../local-org/connect/writing/text-segments.ts";
import { seedOrg } from "../../../local-org/seed/seed.ts";
import { openDatabase } from "../../../local-org/store/database.ts";
import type { StoredSegment } from "../../../local-org/store/segments.ts";
import { rows } from "../../../local-org/store/statements.ts";
import type { MessageSegmentInput } from "~/connect/contract/inputs.ts";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { draftOfSegments } from "../draft-of-segments.ts";
import { segmentsOf } from "../message-draft.ts";

/** A segment of the org's as it is read. */
function drawn(segment: StoredSegment): MessageSegment {
  switch (segment.type) {
    case "Mention":
      return { ...segment, text: `@${segment.name}`, record: { id: segment.id } };
    case "Hashtag":
      return { ...segment, text: `#${segment.tag}` };
    case "Link":
    case "ResourceLink":
      return { ...segment, text: segment.text ?? segment.url };
    case "EntityLink":
      return { type: "EntityLink", text: segment.text, reference: { id: segment.id } };
    case "InlineImage":
      return { type: "InlineImage", text: segment.altText, altText: segment.altText, thumbnails: { fileId: segment.fileId } };
    case "FieldChange":
    case "MoreChanges":
      return { type: segment.type, text: "changes" };
    default:
      return { text: "", ...segment };
  }
}

/** What the org makes of an input, names aside: they come from the body that the input was made of. */
function stored(input: MessageSegmentInput, names: ReadonlyMap<string, string>): StoredSegment[] {
  if (input.type === "Text") return textSegments((input.text ?? "").replaceAll("&nbsp;", "\u00a0"));
  if (input.type === "Mention") return [{ type: "Mention", id: input.id ?? "", name: names.get(input.id ?? "") ?? "?" }];
  if (input.type === "EntityLink") return [{ type: "EntityLink", id: input.entityId ?? "", text: names.get(input.entityId ?? "") ?? "?" }];
  return [input as unknown as StoredSegment];
}

test(
  "every body of a new org can be edited: it becomes a draft, the draft is taken, and says the same again",
  { timeout: 60_000 },
  async () => {
    const db = openDatabase(":memory:");
    await seedOrg(db, { now: Date.UTC(2026, 2, 11, 10, 30) });
    const bodies = ["feed_element", "comment"].flatMap((table) =>
      rows<{ body_json: string | null }>(db, `SELECT body_json FROM ${table} WHERE body_json IS NOT NULL`).map(
        ({ body_json }) => JSON.parse(body_json ?? "[]") as StoredSegment[],
      ),
    );
    expect(bodies.length).toBeGreaterThan(300);
    const kinds = new Set(bodies.flat().map((segment) => ("markupType" in segment ? segment.markupType : segment.type)));
    for (const kind of ["Bold", "OrderedList", "Hyperlink", "InlineImage", "EntityLink", "Hashtag", "Mention"])
      expect(kinds).toContain(kind);
    for (const body of bodies) {
      const names = new Map(
        body.flatMap((segment): [string, string][] =>
          segment.type === "Mention" ? [[segment.id, segment.name]] : segment.type === "EntityLink" ? [[segment.id, segment.text]] : [],
        ),
      );
      const draft = draftOfSegments(body.map(drawn));
      const again = segmentsOf(draft).flatMap((input) => stored(input, names));
      expect(() => checkMarkup(again)).not.toThrow();
      expect(draftOfSegments(again.map(drawn))).toEqual(draft);
    }
  },
);
