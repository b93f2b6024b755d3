import { CornerUpRight } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { EntityLink } from "../entity-link.tsx";
import { asObject, asPlainLine, asText } from "../readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { personName } from "./person-name.ts";

/** Who caused a post that another one made, and on which record. */
export const originView = capabilityView(
  "origin",
  ({ actor, originRecord }) => asPlainLine(asObject(actor)?.name) !== "" || asText(asObject(originRecord)?.id) !== "",
  Origin,
);

function Origin({ capability }: CapabilityProps<"origin">) {
  const actor = asObject(capability.actor);
  const recordId = asObject(capability.originRecord)?.id;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
      <CornerUpRight aria-hidden size={16} className="rtl:-scale-x-100" />
      {actor && (
        <>
          {messages.capabilities.origin}{" "}
          <span dir="auto">
            <EntityLink id={actor.id} className="text-text hover:underline">
              {personName(actor)}
            </EntityLink>
          </span>
        </>
      )}
      {asText(recordId) !== "" && (
        <EntityLink id={recordId} className="text-accent-text hover:underline">
          {messages.capabilities.originRecord}
        </EntityLink>
      )}
    </p>
  );
}
