import { useEffect, useRef } from "react";
import type { GroupMembershipRequest } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/feed-element/entity-link.tsx";
import { personName } from "~/feed-element/person-name.ts";
import { parseDate } from "~/lib/date-format.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { formatShortTime } from "~/lib/short-time.ts";
import { useNow } from "~/lib/use-now.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { useAnswerRequest } from "./answer-request.ts";

const { requests } = groupMessages;

/** Somebody who waits to be let in. What was decided stays in place of the buttons. */
export function RequestRow({ request, groupId }: { request: GroupMembershipRequest; groupId: string }) {
  const now = useNow();
  const { decided, answer } = useAnswerRequest(request, groupId);
  const name = personName(request.user);
  const time = parseDate(request.createdDate);
  return (
    <li className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3 sm:px-5">
      <Avatar name={name} photoUrl={photoUrl(request.user?.photo)} />
      <div className="min-w-36 flex-1">
        <EntityLink id={request.user?.id} className="font-semibold hover:underline">
          <bdi>{name}</bdi>
        </EntityLink>
        {time !== null && <span className="block text-sm text-muted">{requests.askedAt(formatShortTime(time, now))}</span>}
      </div>
      {decided ? (
        <Decision text={decided === "Accepted" ? requests.accepted : requests.declined} />
      ) : (
        <div className="flex gap-2">
          <Button aria-label={requests.declineNamed(name)} onClick={() => answer("Declined")}>
            {requests.decline}
          </Button>
          <Button aria-label={requests.acceptNamed(name)} onClick={() => answer("Accepted")}>
            {requests.accept}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Takes the focus of the button that it stands in for. */
function Decision({ text }: { text: string }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return (
    <span ref={element} tabIndex={-1} className="shrink-0 rounded-md text-muted outline-none">
      {text}
    </span>
  );
}
