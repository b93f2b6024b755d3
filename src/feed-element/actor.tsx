import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { useRefreshLapsed } from "./element.ts";

/**
 * The photo of who posted, or the initials. A bundle has no actor: its parent stands in. The name beside it leads to
 * the same place, so this link is left out of the tab order and of what screen readers read.
 */
export function Actor({ element }: { element: FeedElement }) {
  const refresh = useRefreshLapsed(element.id);
  const who = element.actor ?? element.parent;
  return (
    <EntityLink id={who?.id} isDecorative>
      <Avatar
        name={personName(who)}
        photoUrl={photoUrl(who?.photo)}
        color={who?.motif?.color}
        shape={who?.type === "CollaborationGroup" ? "group" : "person"}
        onLapsed={refresh}
      />
    </EntityLink>
  );
}
