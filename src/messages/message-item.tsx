import type { ChatterMessage } from "~/connect/contract/conversations.ts";
import { bubbleClass } from "~/compose/message/bubble.ts";
import { textSegments } from "~/compose/message/text-segments.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { timeOf } from "~/data/conversations.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { FoldedMessage } from "~/feed-element/message/folded-message.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { asText, objectsOf } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";
import { formatTime } from "./days.ts";

/**
 * One message.
 *
 * @param isFirst whether it is the first one in a row of the same person: that one says who wrote it
 */
export function MessageItem({ message, isOwn, isFirst }: { message: ChatterMessage; isOwn: boolean; isFirst: boolean }) {
  const { sender, body, id } = message;
  const at = timeOf(message);
  const name = isOwn ? texts.you : personName(sender);
  const text = asText(body?.text);
  const segments = objectsOf(body?.messageSegments);
  return (
    <li className={classNames("flex gap-2.5", isFirst ? "mt-3" : "mt-1", isOwn && "flex-row-reverse")}>
      {!isOwn && (
        <span className="w-8 shrink-0">
          {isFirst && (
            <EntityLink id={sender?.id} isDecorative>
              <Avatar name={name} photoUrl={photoUrl(sender?.photo)} size="small" color={sender?.motif?.color} />
            </EntityLink>
          )}
        </span>
      )}
      <div className={classNames("max-w-[85%] min-w-0", isOwn && "text-end")}>
        <p className={classNames("text-sm text-muted", !isFirst && "sr-only")}>
          {isOwn ? (
            <span className="sr-only">{name}</span>
          ) : (
            <EntityLink id={sender?.id} className="font-medium text-text hover:underline">
              <bdi>{name}</bdi>
            </EntityLink>
          )}{" "}
          {at > 0 && (
            <time dateTime={new Date(at).toISOString()} data-time={new Date(at).toISOString()}>
              {formatTime(at)}
            </time>
          )}
        </p>
        <div className={bubbleClass(isOwn)}>
          <FoldedMessage
            id={id}
            body={{ text, messageSegments: segments.length > 0 ? segments : textSegments(text) }}
            named={(label) => messages.element.label(name, label)}
          />
        </div>
      </div>
    </li>
  );
}
