import { Mail } from "lucide-react";
import { Suspense, useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages as texts } from "~/lib/messages/capabilities.ts";
import { privateMessages } from "~/lib/messages/messages-private.ts";
import { asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { lazily } from "~/ui/lazily.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useIsInset } from "./inset.tsx";

const DirectMessageDialog = lazily(() => import("./direct-message-dialog.tsx"), "DirectMessageDialog");

type Message = NonNullable<NonNullable<FeedElement["capabilities"]>["directMessage"]>;

/** A direct message: what it is about, and who reads it, as far as the first page of members tells. */
export const directMessageView = capabilityView(
  "directMessage",
  (message) => asPlainLine(message.subject) !== "" || membersOf(message).length > 0,
  DirectMessage,
);

function DirectMessage({ capability, element }: CapabilityProps<"directMessage">) {
  const [isOpen, setIsOpen] = useState(false);
  const isChangeable = !useIsInset() && Boolean(element.id) && !element.commentId;
  const subject = asPlainLine(capability.subject);
  const members = membersOf(capability);
  return (
    <div className="flex gap-2 text-sm text-muted">
      <Mail aria-hidden size={16} className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium text-text">
          <bdi>{subject || texts.names.directMessage}</bdi>
        </p>
        {members.length > 0 && (
          <ul aria-label={texts.messageMembers} className="flex flex-wrap gap-x-3">
            {members.map((member, index) => (
              <li key={member.id ?? index}>
                <EntityLink id={member.id} className="inline-block py-0.5 hover:underline">
                  <bdi>{personName(member)}</bdi>
                </EntityLink>
              </li>
            ))}
          </ul>
        )}
        {isChangeable && (
          <Button look="quiet" className="-ms-3.5 text-sm" onClick={() => setIsOpen(true)}>
            {privateMessages.direct.change}
          </Button>
        )}
        {isOpen && (
          <Suspense fallback={null}>
            <DirectMessageDialog id={asText(element.id)} message={capability} onClose={() => setIsOpen(false)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function membersOf({ members }: Message) {
  return objectsOf(members?.users);
}
