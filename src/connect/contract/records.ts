import { z } from "zod";
import { actorFields, EntityLabelSchema, ReferenceSchema } from "./actors.ts";
import { openEnum, shape } from "./shape.ts";

/** A field of a record with its label, its value as text, and what its type adds. */
export const RecordFieldSchema = shape({
  dateValue: z.string(),
  get fields() {
    return z.array(RecordFieldSchema);
  },
  label: z.string(),
  reference: ReferenceSchema,
  text: z.string(),
  type: openEnum("Blank", "Compound", "Currency", "Date", "Picklist", "Reference", "Text"),
  value: z.union([z.string(), z.number()]),
});
export type RecordField = z.infer<typeof RecordFieldSchema>;

/** Fields of a record that belong together. */
export const RecordViewSectionSchema = shape({
  columnCount: z.number(),
  columnOrder: openEnum("LeftRight", "TopDown"),
  fields: z.array(RecordFieldSchema),
  heading: z.string(),
  isCollapsible: z.boolean(),
});
export type RecordViewSection = z.infer<typeof RecordViewSectionSchema>;

/** A record with its fields, as it was when an element was posted. */
export const RecordViewSchema = shape(
  {
    entityLabel: EntityLabelSchema,
    relatedListDefinitions: z.array(z.unknown()),
    sections: z.array(RecordViewSectionSchema),
  },
  actorFields,
);
export type RecordView = z.infer<typeof RecordViewSchema>;
