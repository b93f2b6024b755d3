import type { UserSummary } from "~/connect/contract/actors.ts";
import type { ChatterLikesCapability } from "~/connect/contract/capabilities.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { pageTotal } from "~/connect/pages.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asObject, asPlainLine, objectsOf } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { useRefreshLapsed } from "../element.ts";
import { showPeople } from "./shown.ts";

const MOST = 3;

/**
 * Faces of the latest people who like an element, as far as they came with it; a press lists them all. The count beside
 * the button says the same to who does not see them, and opens the same list.
 */
export function Faces({ element }: { element: FeedElement }) {
  const store = useStore();
  const onLapsed = useRefreshLapsed(element.id);
  const me = useRecord(PEOPLE, store.owner.userId);
  const { chatterLikes } = element.capabilities ?? {};
  const total = pageTotal(chatterLikes);
  const people = total > 0 && chatterLikes ? likersOf(chatterLikes, store.owner.userId, me) : [];
  if (people.length === 0) return null;
  return (
    <button
      type="button"
      aria-hidden
      tabIndex={-1}
      data-tip={wordsOf(chatterLikes) || messages.element.likers(total)}
      className="ms-auto flex h-9 items-center ps-2 max-[24rem]:hidden"
      onClick={() => showPeople(store, { list: "likes", id: element.id ?? "", total })}
    >
      {people.map((person) => (
        <span key={person.id} className="-ms-1 flex rounded-full ring-2 ring-surface">
          <Avatar name={personName(person)} photoUrl={photoUrl(person.photo)} size="tiny" onLapsed={onLapsed} />
        </span>
      ))}
    </button>
  );
}

/** The latest likers; the signed-in person first where they like it here, whatever the org has said before. */
export function likersOf({ isLikedByCurrentUser, page }: ChatterLikesCapability, myId: string, me: UserSummary | undefined): UserSummary[] {
  const people = objectsOf(page?.items).flatMap(({ user }) => asObject(user) ?? []);
  const others = people.filter(({ id }) => id !== myId);
  const mine = isLikedByCurrentUser ? (people.find(({ id }) => id === myId) ?? me) : undefined;
  return [...(mine ? [mine] : []), ...others].slice(0, MOST);
}

/** Who likes it in the org's words, unless that was changed here since. */
function wordsOf(likes: ChatterLikesCapability | null | undefined): string {
  return Boolean(likes?.myLike) === Boolean(likes?.isLikedByCurrentUser) ? asPlainLine(likes?.likesMessage?.text) : "";
}
