import type { FieldProps } from "./field-props.ts";
import { PlainField } from "./plain-field.tsx";
import { useInUse } from "./use-in-use.ts";
import { useRichField } from "./use-rich-field.ts";

export type { MessageInputHandle } from "./field-props.ts";

/**
 * Where people write: text that grows with its words, with formatting, and the names of people and groups completed
 * after "@". Where focus is stays visible through the caret; whoever draws a frame around it shows `focus-within`.
 *
 * The field is a plain one at first, so that nobody waits to type; the one that formats takes its place, with all that
 * was typed, as soon as its code is there.
 */
export function MessageInput(props: FieldProps) {
  const { frame, rich, want, tellMenu } = useRichField(props.draft);
  useInUse(frame);
  return (
    <div ref={frame} className="group/field" onPointerEnter={want} onFocus={want}>
      {rich ? (
        <rich.Field {...props} handover={rich.handover} />
      ) : (
        <>
          <PlainField {...props} tellMenu={tellMenu} />
          {/* The room of the toolbar, so that nothing moves when it comes. */}
          <div className={props.size === "room" ? "h-9" : "hidden h-9 group-data-in-use/field:block"} />
        </>
      )}
    </div>
  );
}
