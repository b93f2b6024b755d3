import { z } from "zod";
import { shape } from "./shape.ts";

/** A field's value in the UI API. `displayValue` is null for text, which is shown as it is. */
export const FieldValueSchema = shape({ displayValue: z.string(), value: z.unknown() });

const LayoutItemSchema = shape({
  label: z.string(),
  layoutComponents: z.array(shape({ apiName: z.string(), componentType: z.string(), label: z.string() })),
});

/** The sections, rows and items of a layout: which fields to show, in which order. */
export const LayoutSchema = shape({
  sections: z.array(shape({ layoutRows: z.array(shape({ layoutItems: z.array(LayoutItemSchema) })) })),
});

/**
 * Layouts, labels and values of records, as this person may see them. `layouts` is by object, record type, layout type
 * and mode. Source: `GET /ui-api/record-ui/{ids}`.
 */
export const RecordUiSchema = shape({
  layouts: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.record(z.string(), LayoutSchema)))),
  objectInfos: z.record(
    z.string(),
    shape({
      apiName: z.string(),
      label: z.string(),
      labelPlural: z.string(),
      nameFields: z.array(z.string()),
      themeInfo: shape({ color: z.string(), iconUrl: z.string() }),
    }),
  ),
  records: z.record(z.string(), shape({ apiName: z.string(), fields: z.record(z.string(), FieldValueSchema), id: z.string() })),
});
export type RecordUi = z.infer<typeof RecordUiSchema>;
