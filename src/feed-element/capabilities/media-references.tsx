import { Play } from "lucide-react";
import type { MediaReference } from "~/connect/contract/attachment-capabilities.ts";
import { useWrittenPlace } from "~/entities/written-place.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asText, objectsOf } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";
import { HostLine } from "./link.tsx";

/**
 * Pictures and videos that a social network keeps: ways to them. Nothing is loaded from there by itself, which would tell
 * it who reads.
 */
export const mediaReferencesView = capabilityView(
  "mediaReferences",
  ({ media }) => objectsOf(media).some(({ mediaUrl }) => asText(mediaUrl) !== ""),
  MediaReferences,
);

function MediaReferences({ capability }: CapabilityProps<"mediaReferences">) {
  return (
    <div className={CARD}>
      {objectsOf(capability.media).map((item, index) => (
        <Medium key={index} item={item} />
      ))}
    </div>
  );
}

function Medium({ item }: { item: MediaReference }) {
  const { href, host } = useWrittenPlace(asText(item.mediaUrl));
  const name = href && new URL(href).pathname.split("/").at(-1);
  return (
    <CardRow
      icon={<Play aria-hidden size={18} strokeWidth={1.75} />}
      kind={capabilityMessages.names.mediaReferences}
      title={name || asText(item.mediaUrl)}
      href={href}
    >
      <HostLine host={host} />
    </CardRow>
  );
}
