import { Link2, SquareArrowOutUpRight } from "lucide-react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { useWrittenPlace } from "~/entities/written-place.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";
import { HostLine } from "./link.tsx";

/** A link with title and description; to a record of the org where it has no address of its own. */
export const enhancedLinkView = capabilityView(
  "enhancedLink",
  ({ title, description, linkUrl }) => [title, description, linkUrl].some((text) => asPlainLine(text) !== ""),
  EnhancedLinkCard,
);

function EnhancedLinkCard({ capability }: CapabilityProps<"enhancedLink">) {
  const { title, description, linkUrl, linkRecordId } = capability;
  const { place, href: written, host } = useWrittenPlace(asText(linkUrl));
  // A path to a record says less than the record's id.
  const href = host === null && asText(linkRecordId) !== "" ? null : written;
  const name = asPlainLine(title) || asPlainLine(linkUrl);
  const Icon = href ? SquareArrowOutUpRight : Link2;
  const card = (
    <CardRow icon={<Icon aria-hidden size={18} strokeWidth={1.75} />} title={name} href={href} place={href && place}>
      <span className="line-clamp-3 text-sm text-muted" dir="auto">
        {asText(description)}
      </span>{" "}
      <HostLine host={host} />
    </CardRow>
  );
  return (
    <div className={CARD}>
      {href ? (
        card
      ) : (
        <EntityLink id={linkRecordId} className="block hover:bg-hover">
          {card}
        </EntityLink>
      )}
    </div>
  );
}
