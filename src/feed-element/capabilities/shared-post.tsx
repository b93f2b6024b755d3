import { EyeOff } from "lucide-react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { FeedEntitySummary } from "~/connect/contract/feed-entity-share.ts";
import type { MessageBody } from "~/connect/contract/message-segments.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText, listOf } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { ofPost } from "../label.ts";
import { FoldedMessage } from "../message/folded-message.tsx";
import { Inset, InsetBody } from "./inset.tsx";
import { QuestionTitle } from "./question-title.tsx";

const CARD = "rounded-xl border border-line px-3.5 py-3";

/**
 * A post inside of one that shares it: whose it is, where and when it was posted, its words, and what it brings.
 *
 * @param shared in short, or as a whole; null where it is gone
 */
export function SharedPost({ shared }: { shared: FeedElement | FeedEntitySummary | null }) {
  if (!shared || (shared as FeedEntitySummary).isEntityAvailable === false) {
    return (
      <Inset className={`${CARD} flex items-center gap-2.5 text-muted`}>
        <EyeOff aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
        {capabilityMessages.unavailable}
      </Inset>
    );
  }
  const body = [asObject(shared.body), asObject(shared.header)].find(hasWords);
  return (
    <Inset className={CARD}>
      <Origin shared={shared} />
      <div className="mt-2">
        <QuestionTitle element={shared} />
        <FoldedMessage id={shared.id} body={body} named={ofPost(shared)} />
      </div>
      <InsetBody element={shared} />
    </Inset>
  );
}

/** Whose post it is; below, where it stands, and since when. */
function Origin({ shared }: { shared: FeedElement | FeedEntitySummary }) {
  const actor = asObject(shared.actor);
  const parent = asObject(shared.parent);
  const place = parent && parent.id !== actor?.id ? asPlainLine(parent.name) : "";
  const name = personName(actor);
  return (
    // Links of 24 px, to be hit with a finger.
    <div className="flex items-center gap-2.5">
      <EntityLink id={actor?.id} isDecorative>
        <Avatar name={name} photoUrl={photoUrl(actor?.photo)} size="small" />
      </EntityLink>
      <div className="min-w-0 flex-1">
        <span className="flex min-w-0" dir="auto">
          <EntityLink id={actor?.id} className="inline-block max-w-full truncate leading-6 font-semibold hover:underline">
            {name}
          </EntityLink>
        </span>
        <span className="flex items-baseline gap-1.5 text-sm text-muted">
          {place && (
            <EntityLink id={parent?.id} className="inline-block truncate leading-6 hover:underline">
              <bdi>{place}</bdi>
            </EntityLink>
          )}
          {place && shared.createdDate && <span aria-hidden>·</span>}
          <Timestamp date={shared.createdDate} to={entityPlace(shared.id) ?? undefined} />
        </span>
      </div>
    </div>
  );
}

/** A body may be null, or an object of nulls. */
function hasWords(body: MessageBody | null): boolean {
  return asText(body?.text) !== "" || listOf(body?.messageSegments).length > 0;
}
