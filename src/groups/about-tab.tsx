import type { ReactNode } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";

/** What those who run the group want known, its owner, and what its kind means for members. */
export function AboutTab({ group }: { group: ChatterGroup }) {
  const { about } = groupMessages;
  const information = informationOf(group);
  const owner = group.owner;
  const email = asPlainLine(group.emailToChatterAddress);
  return (
    <div className="divide-y divide-line px-4 sm:px-5">
      {information && (
        <Part title={information.title}>
          <p className="whitespace-pre-wrap" dir="auto">
            {information.text}
          </p>
        </Part>
      )}
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
      <Access group={group} />
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

/** What those who run the group want everybody to know; null where they say nothing. */
export function informationOf({ information }: ChatterGroup): { title: string; text: string } | null {
  const title = asPlainLine(information?.title);
  const text = asText(information?.text).trim();
  return title === "" && text === "" ? null : { title: title || groupMessages.about.information, text };
}

/** Who can see the group and write in it. */
function Access({ group }: { group: ChatterGroup }) {
  const lines = [
    groupMessages.visibilityText[group.visibility ?? ""],
    group.isArchived && groupMessages.archivedText,
    group.isBroadcast && groupMessages.broadcastText,
    group.canHaveChatterGuests && groupMessages.guestsText,
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return null;
  return (
    <Part title={groupMessages.about.access}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Part>
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
