import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { filled } from "~/ui/filled.tsx";
import { Link } from "~/ui/link.tsx";

/**
 * What is told of a post on its own page alone: with which app it was sent, and which post it shares, where the shared
 * post itself does not stand in it.
 */
export function AboutPost({ element }: { element: FeedElement }) {
  const app = asPlainLine(element.clientInfo?.applicationName);
  const original = element.capabilities?.feedEntityShare ? null : entityPlace(element.originalFeedItem?.id);
  if (app === "" && !original) return null;
  return (
    <div className="mt-3 space-y-1 text-sm text-muted">
      {original && (
        <p>
          <Link to={original} className="hover:underline">
            <bdi>{moreMessages.page.sharedFrom(personName(element.originalFeedItemActor))}</bdi>
          </Link>
        </p>
      )}
      {app !== "" && <p>{filled(moreMessages.page.sentWith, <AppName name={app} url={element.clientInfo?.applicationUrl} />)}</p>}
    </div>
  );
}

function AppName({ name, url }: { name: string; url: string | null | undefined }) {
  const href = safeHref(url);
  if (!href) return <bdi>{name}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="hover:underline">
      <bdi>{name}</bdi>
    </a>
  );
}
