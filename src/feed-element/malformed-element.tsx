import { TriangleAlert } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";

/** Stands where an element should be that cannot be drawn. */
export function MalformedElement() {
  return (
    <p className="flex items-center gap-3 text-muted">
      <TriangleAlert aria-hidden size={20} strokeWidth={1.75} className="mx-2.5 shrink-0" />
      {messages.element.malformed}
    </p>
  );
}
