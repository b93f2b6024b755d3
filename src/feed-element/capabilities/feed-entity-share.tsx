import type { MessageBody } from "~/connect/contract/message-segments.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asText, listOf } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { FoldedMessage } from "../message/folded-message.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { Inset, InsetBody } from "./inset.tsx";
import { QuestionTitle } from "./question-title.tsx";

/** A post that was shared with this one. */
export const feedEntityShareView = capabilityView("feedEntityShare", ({ feedEntity }) => asObject(feedEntity) !== null, SharedEntity);

/** A body may be null, or an object of nulls. */
function hasWords(body: MessageBody | null): boolean {
  return asText(body?.text) !== "" || listOf(body?.messageSegments).length > 0;
}

function SharedEntity({ capability }: CapabilityProps<"feedEntityShare">) {
  const shared = asObject(capability.feedEntity);
  if (!shared || shared.isEntityAvailable === false) {
    return (
      <Inset>
        <p className="text-muted">{capabilityMessages.unavailable}</p>
      </Inset>
    );
  }
  const actor = asObject(shared.actor);
  const body = [asObject(shared.body), asObject(shared.header)].find(hasWords);
  return (
    <Inset>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span dir="auto">
          <EntityLink id={actor?.id} className="font-semibold hover:underline">
            {personName(actor)}
          </EntityLink>
        </span>
        <Timestamp date={shared.createdDate} to={entityPlace(shared.id) ?? undefined} />
      </p>
      <QuestionTitle element={shared} />
      <FoldedMessage id={shared.id} body={body} />
      <InsetBody element={shared} />
    </Inset>
  );
}
