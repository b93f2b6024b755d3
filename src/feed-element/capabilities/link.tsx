import { Link2 } from "lucide-react";
import { asPlainLine } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";

/** A link that was posted, with the host that it leads to. */
export const linkView = capabilityView("link", ({ url, urlName }) => asPlainLine(url) !== "" || asPlainLine(urlName) !== "", LinkCard);

function LinkCard({ capability }: CapabilityProps<"link">) {
  const href = safeHref(asPlainLine(capability.url));
  return (
    <div className={CARD}>
      <CardRow
        icon={<Link2 aria-hidden size={18} strokeWidth={1.75} />}
        title={asPlainLine(capability.urlName) || asPlainLine(capability.url)}
        href={href}
      >
        <HostLine href={href} />
      </CardRow>
    </div>
  );
}

/** The host of an address, in small. */
export function HostLine({ href }: { href: string | null }) {
  const host = href && new URL(href).host;
  return host && <span className="block truncate text-sm text-muted">{host.replace(/^www\./, "")}</span>;
}
