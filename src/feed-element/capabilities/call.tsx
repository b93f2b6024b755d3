import { Phone } from "lucide-react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asCount, asObject, asPlainLine, asText } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** A stretch of a recorded call that a post is about, and a way to the record of the call. */
export const callView = capabilityView("callCollaboration", ({ commentEndTime }) => asCount(commentEndTime) > 0, Call);

function Call({ capability: { commentStartTime, commentEndTime }, element }: CapabilityProps<"callCollaboration">) {
  const parent = asObject(element.parent);
  const name = asPlainLine(parent?.name) || capabilityMessages.originRecord;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
      <Phone aria-hidden size={16} className="shrink-0" />
      {capabilityMessages.callPart(minutes(asCount(commentStartTime)), minutes(asCount(commentEndTime)))}
      {asText(parent?.id) !== "" && (
        <EntityLink id={parent?.id} className="inline-flex min-h-6 items-center text-accent-text hover:underline">
          {name}
        </EntityLink>
      )}
    </p>
  );
}

/** "1:05" of milliseconds. */
function minutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
