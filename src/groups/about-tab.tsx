import type { ReactNode } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";

/** A group's description, owner, and what its kind means for members. */
export function AboutTab({ group }: { group: ChatterGroup }) {
  const { about } = groupMessages;
  const title = asPlainLine(group.information?.title);
  const text = asText(group.information?.text).trim();
  const description = asText(group.description).trim();
  const owner = group.owner;
  const email = asPlainLine(group.emailToChatterAddress);
  const access = [
    groupMessages.visibilityText[group.visibility ?? ""],
    group.isArchived && groupMessages.archivedText,
    group.isBroadcast && groupMessages.broadcastText,
    group.canHaveChatterGuests && groupMessages.guestsText,
  ].filter((line) => typeof line === "string");
  return (
    <div className="divide-y divide-line px-4 sm:px-5">
      {(title || text) && (
        <Part title={title || about.information}>
          <p className="whitespace-pre-wrap" dir="auto">
            {text}
          </p>
        </Part>
      )}
      {description && (
        <Part title={about.description}>
          <p className="whitespace-pre-wrap" dir="auto">
            {description}
          </p>
        </Part>
      )}
      {!title && !text && !description && <p className="py-5 text-muted">{about.nothing}</p>}
      {owner?.id && (
        <Part title={about.owner}>
          <div className="flex items-center gap-3">
            <EntityPhoto entity={owner} />
            <div className="min-w-0">
              <EntityName entity={owner} />
              <p className="line-clamp-2 text-sm text-muted">
                <bdi>{asPlainLine(owner.title)}</bdi>
              </p>
            </div>
          </div>
        </Part>
      )}
      {access.length > 0 && (
        <Part title={about.access}>
          {access.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
      {email && (
        <Part title={about.email}>
          <p className="select-all" dir="ltr">
            {email}
          </p>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="py-5">
      <h2 className="mb-1.5 text-sm font-semibold text-muted" dir="auto">
        {title}
      </h2>
      {children}
    </section>
  );
}
