import { CornerUpRight } from "lucide-react";
import type { OriginCapability } from "~/connect/contract/capabilities.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText } from "~/lib/readers.ts";
import { filled } from "~/ui/filled.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** Who caused a post that another one made, and on which record. */
export const originView = capabilityView(
  "origin",
  (origin, element) => prompter(origin, element) !== null || asText(asObject(origin.originRecord)?.id) !== "",
  Origin,
);

/** Who caused the post, where it is not the one who is named above it already. */
function prompter({ actor }: OriginCapability, element: FeedElement) {
  const known = asObject(actor);
  const hasName = asPlainLine(known?.displayName) !== "" || asPlainLine(known?.name) !== "";
  return hasName && (asText(known?.id) === "" || known?.id !== asObject(element.actor)?.id) ? known : null;
}

function Origin({ capability, element }: CapabilityProps<"origin">) {
  const actor = prompter(capability, element);
  const recordId = asObject(capability.originRecord)?.id;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
      <CornerUpRight aria-hidden size={16} className="mirrored" />
      {actor && (
        <span>
          {filled(
            capabilityMessages.origin,
            <span dir="auto">
              <EntityLink id={actor.id} className="text-text hover:underline">
                {personName(actor)}
              </EntityLink>
            </span>,
          )}
        </span>
      )}
      {asText(recordId) !== "" && (
        <EntityLink id={recordId} className="inline-flex min-h-6 items-center text-accent-text hover:underline">
          {capabilityMessages.originRecord}
        </EntityLink>
      )}
    </p>
  );
}
