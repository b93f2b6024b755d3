import { Link2 } from "lucide-react";
import { useWrittenPlace } from "~/entities/written-place.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";

/** A link that was posted, with the host that it leads to. */
export const linkView = capabilityView("link", ({ url, urlName }) => asPlainLine(url) !== "" || asPlainLine(urlName) !== "", LinkCard);

function LinkCard({ capability }: CapabilityProps<"link">) {
  const { place, href, host } = useWrittenPlace(asPlainLine(capability.url));
  return (
    <div className={CARD}>
      <CardRow
        icon={<Link2 aria-hidden size={18} strokeWidth={1.75} />}
        title={asPlainLine(capability.urlName) || asPlainLine(capability.url)}
        href={href}
        place={place}
      >
        <HostLine host={host} />
      </CardRow>
    </div>
  );
}

/** The host of an address, in small. */
export function HostLine({ host }: { host: string | null }) {
  return host && <span className="block truncate text-sm text-muted">{host.replace(/^www\./, "")}</span>;
}
