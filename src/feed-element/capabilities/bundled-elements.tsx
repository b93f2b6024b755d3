import { MessageCircle } from "lucide-react";
import type { ReactNode } from "react";
import { bundledElementsPath } from "~/connect/bundles.ts";
import type { FeedElement, FeedElementPage } from "~/connect/contract/feed-elements.ts";
import { pageTotal } from "~/connect/pages.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { useRecord } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { messages } from "~/lib/messages/messages.ts";
import { formatNumber } from "~/lib/plural.ts";
import { asObject, asText } from "~/lib/readers.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";
import { iconLook } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { ListFoot } from "~/ui/list-foot.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { LikeButton } from "../actions.tsx";
import { ofPost } from "../label.ts";
import { FoldedMessage } from "../message/folded-message.tsx";
import { ChangeList, changesOf } from "./change-list.tsx";

/**
 * The single updates of a bundle, page by page, each with who made it, when, and its own likes and comments.
 *
 * @param known those that came with the bundle, shown while the others are loading
 */
export function BundledElements({ bundleId, known }: { bundleId: string; known: readonly FeedElement[] }) {
  const pages = usePages<FeedElementPage>(["bundle"], bundledElementsPath(bundleId), { kind: FEED_ELEMENTS });
  return (
    <div aria-busy={pages.isFetching}>
      <ul aria-label={capabilityMessages.updates} className="space-y-2.5">
        {pages.items.length > 0
          ? pages.items.map(({ id }) => id && <ReadUpdate key={id} id={id} />)
          : known.map((element, index) => <Update key={element.id ?? index} element={element} />)}
      </ul>
      {pages.error && pages.items.length === 0 && (
        <div role="alert" className="py-1 text-start text-sm text-danger">
          <ErrorReason error={pages.error} />
          <button type="button" className="min-h-6 font-medium text-accent-text hover:underline" onClick={() => void pages.refetch()}>
            {messages.app.tryAgain}
          </button>
        </div>
      )}
      {pages.items.length > 0 && <ListFoot pages={pages} skeleton={null} />}
    </div>
  );
}

function ReadUpdate({ id }: { id: string }) {
  const element = useRecord(FEED_ELEMENTS, id);
  return element && <Update element={element} actions={<UpdateActions element={element} />} />;
}

/** Comments are on the update's own page. */
function UpdateActions({ element }: { element: FeedElement }) {
  const { comments } = element.capabilities ?? {};
  const total = pageTotal(comments);
  const count = messages.element.comment(total);
  return (
    <div className="-ms-2 flex items-center gap-1">
      <LikeButton element={element} />
      {comments && (
        <Link to={`/posts/${element.id ?? ""}`} aria-label={ofPost(element)(count)} data-tip={count} className={iconLook(false)}>
          <MessageCircle aria-hidden size={18} strokeWidth={1.75} />
          {formatNumber(total)}
        </Link>
      )}
    </div>
  );
}

function Update({ element, actions }: { element: FeedElement; actions?: ReactNode }) {
  const actor = asObject(element.actor);
  const changes = changesOfElement(element);
  const header = asObject(element.header);
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-2">
        {actor && (
          <EntityLink id={actor.id} className="font-semibold hover:underline">
            {personName(actor)}
          </EntityLink>
        )}
        <Timestamp date={element.createdDate} to={entityPlace(element.id) ?? undefined} />
      </p>
      {changes.length > 0 ? (
        <ChangeList changes={changes} />
      ) : (
        <FoldedMessage id={element.id} body={bodyOf(element) ?? header} named={ofPost(element)} />
      )}
      {actions}
    </li>
  );
}

function bodyOf({ body }: FeedElement) {
  return asText(asObject(body)?.text) === "" ? null : body;
}

/** The tracked changes of one element. */
export function changesOfElement(element: FeedElement) {
  return changesOf(asObject(asObject(element.capabilities)?.trackedChanges)?.changes);
}
