import { bundledElementsPath } from "~/connect/bundles.ts";
import type { FeedElement, FeedElementPage } from "~/connect/contract/feed-elements.ts";
import { usePages } from "~/data/use-pages.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asObject, asText } from "~/lib/readers.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";
import { ListFoot } from "~/ui/list-foot.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { FoldedMessage } from "../message/folded-message.tsx";
import { ChangeList, changesOf } from "./change-list.tsx";

interface Props {
  bundleId: string;
  /** Those that came with the bundle. */
  known: readonly FeedElement[];
  total: number;
}

/** The single updates of a bundle, each with who made it, when, and a way to its own page. */
export function BundledElements(props: Props) {
  return props.known.length >= props.total || props.bundleId === "" ? <Updates elements={props.known} /> : <AllUpdates {...props} />;
}

/** Those that did not come along are asked for. */
function AllUpdates({ bundleId, known }: Props) {
  const pages = usePages<FeedElementPage>(["bundle"], bundledElementsPath(bundleId));
  return (
    <div aria-busy={pages.isFetching}>
      <Updates elements={pages.items.length > 0 ? pages.items : known} />
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

function Updates({ elements }: { elements: readonly FeedElement[] }) {
  return (
    <ul aria-label={capabilityMessages.updates} className="space-y-2.5">
      {elements.map((element, index) => (
        <li key={element.id ?? index}>
          <Update element={element} />
        </li>
      ))}
    </ul>
  );
}

function Update({ element }: { element: FeedElement }) {
  const actor = asObject(element.actor);
  const changes = changesOfElement(element);
  const header = asObject(element.header);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        {actor && (
          <EntityLink id={actor.id} className="font-semibold hover:underline">
            {personName(actor)}
          </EntityLink>
        )}
        <Timestamp date={element.createdDate} to={entityPlace(element.id) ?? undefined} />
      </p>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <FoldedMessage id={element.id} body={bodyOf(element) ?? header} />}
    </>
  );
}

function bodyOf({ body }: FeedElement) {
  return asText(asObject(body)?.text) === "" ? null : body;
}

/** The tracked changes of one element. */
export function changesOfElement(element: FeedElement) {
  return changesOf(asObject(asObject(element.capabilities)?.trackedChanges)?.changes);
}
