import { messages } from "~/lib/messages/messages.ts";
import { Drawing } from "~/ui/drawing.tsx";

/** Stands where an element should be that cannot be drawn. */
export function MalformedElement() {
  return (
    <div className="flex items-center gap-3 text-muted">
      <Drawing className="h-10 w-15 shrink-0" />
      {messages.element.malformed}
    </div>
  );
}
