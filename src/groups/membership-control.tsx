import { Check, Clock, Mail } from "lucide-react";
import { Suspense, useState } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupName } from "~/entities/group/group-name.ts";
import { hasAsked, isMember, wayIn } from "~/entities/group/group-roles.ts";
import { useMembership } from "~/entities/group/membership.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { notificationMessages } from "~/lib/messages/notifications.ts";
import { Button } from "~/ui/button.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { lazily } from "~/ui/lazily.ts";

const GroupEmail = lazily(() => import("./group-email.tsx"), "GroupEmail");
const ConfirmDialog = lazily(() => import("~/ui/confirm-dialog.tsx"), "ConfirmDialog");

/** My role in the group, and the button to change it. Owners are told why they cannot leave. */
export function MembershipControl({ group }: { group: ChatterGroup }) {
  const { take } = useMembership(group);
  const [isAsking, setIsAsking] = useState(false);
  const [showsEmail, setShowsEmail] = useState(false);
  const way = wayIn(group);
  const isOwner = group.myRole === "GroupOwner";
  const canLeave = isMember(group) && !isOwner;

  function press(): void {
    if (way) take(way);
    else if (group.visibility === "PublicAccess") take("leave");
    else setIsAsking(true);
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2" aria-live="polite">
      {isMember(group) && (
        <span className="inline-flex items-center gap-1.5 text-muted">
          <Check aria-hidden size={16} />
          {groupMessages.roles[group.myRole ?? ""]}
        </span>
      )}
      {hasAsked(group) && (
        <p className="text-muted">
          <span className="inline-flex items-center gap-1.5 font-medium text-text">
            <Clock aria-hidden size={16} />
            {groupMessages.asked}
          </span>{" "}
          {groupMessages.askedText}
        </p>
      )}
      {(way || canLeave) && (
        // The same button for joining and leaving, so that it keeps focus.
        <Button look={way ? "primary" : "secondary"} onClick={press}>
          {way === "join" ? groupMessages.join : way === "ask" ? groupMessages.ask : groupMessages.leave}
        </Button>
      )}
      {isMember(group) && group.id && (
        <IconButton
          icon={Mail}
          label={notificationMessages.settings.emailGroup}
          aria-expanded={showsEmail}
          onClick={() => setShowsEmail(!showsEmail)}
        />
      )}
      {isMember(group) && group.id && showsEmail && (
        <Suspense fallback={null}>
          <GroupEmail groupId={group.id} />
        </Suspense>
      )}
      {isOwner && <p className="text-sm text-muted">{groupMessages.ownerCannotLeave}</p>}
      {isAsking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={groupMessages.leaveTitle(groupName(group))}
            text={groupMessages.leaveText}
            refuse={groupMessages.stay}
            confirm={groupMessages.leave}
            onConfirm={() => {
              setIsAsking(false);
              take("leave");
            }}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
