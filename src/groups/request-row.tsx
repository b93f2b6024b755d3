import { useEffect, useRef } from "react";
import type { GroupMembershipRequest } from "~/connect/contract/groups.ts";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { parseDate } from "~/lib/date-format.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { formatShortTime } from "~/lib/short-time.ts";
import { useNow } from "~/lib/use-now.ts";
import { Button } from "~/ui/button.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import { useAnswerRequest } from "./answer-request.ts";

/** A person who asks to join. After a decision its result replaces the buttons. */
export function RequestRow({ request, groupId }: { request: GroupMembershipRequest; groupId: string }) {
  const { requests } = groupMessages;
  const now = useNow();
  const { decided, answer } = useAnswerRequest(request, groupId);
  const name = personName(request.user);
  const time = parseDate(request.createdDate);
  return (
    <ListRow
      media={<EntityPhoto entity={request.user} />}
      name={<EntityName entity={request.user} />}
      facts={[time !== null && requests.askedAt(formatShortTime(time, now))]}
      action={
        decided ? (
          <Decision text={decided === "Accepted" ? requests.accepted : requests.declined} />
        ) : (
          <div className="flex shrink-0 flex-col gap-2 sm:flex-row">
            <Button aria-label={requests.declineNamed(name)} onClick={() => answer("Declined")}>
              {requests.decline}
            </Button>
            <Button aria-label={requests.acceptNamed(name)} onClick={() => answer("Accepted")}>
              {requests.accept}
            </Button>
          </div>
        )
      }
    />
  );
}

/** Takes over the focus of the button that it replaces. */
function Decision({ text }: { text: string }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return (
    <span ref={element} tabIndex={-1} className="shrink-0 rounded-md text-muted outline-none">
      {text}
    </span>
  );
}
