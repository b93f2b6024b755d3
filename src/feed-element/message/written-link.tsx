import type { ReactNode } from "react";
import { useWrittenPlace } from "~/entities/written-place.ts";
import { withoutDirections } from "~/lib/readers.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { Link } from "~/ui/link.tsx";

const LOOK = "text-accent-text underline decoration-1 underline-offset-2 hover:decoration-2";

/**
 * A link that somebody wrote into a post. Where its words name another host than the one it leads to, that host stands
 * beside it. An address that may not be followed is plain text.
 *
 * @param children drawn in the place of `text`, which then is what they say
 */
export function WrittenLink({ url, text, children }: { url: string; text: string; children?: ReactNode }) {
  const { place, href } = useWrittenPlace(url);
  const words = withoutDirections(text);
  if (!href) return children ?? words;
  if (place) {
    return (
      <Link to={place} className={LOOK}>
        {children ?? words}
      </Link>
    );
  }
  const host = hostToShow(words, href);
  return (
    <>
      <ExternalLink href={href} isUntrusted className={LOOK}>
        {children ?? words}
      </ExternalLink>
      {host && <span className="text-sm text-muted"> ({host})</span>}
    </>
  );
}

/** The host that a link leads to, where its words look like another one; else null. */
export function hostToShow(text: string, href: string): string | null {
  const { protocol, hostname, pathname } = new URL(href);
  const isMail = protocol === "mailto:";
  const host = isMail ? (pathname.split("@").at(-1) ?? "") : hostname;
  const claimed = claimedHosts(text.trim());
  const isHonest = (isMail ? claimed.slice(-1) : claimed).every((claim) => bare(claim) === bare(host));
  return isHonest || host === "" ? null : host;
}

/** What in the words of a link reads as a host: of a lone address all names before its path, else only what is written as an address. */
function claimedHosts(text: string): string[] {
  if (/\s/.test(text)) return [...text.matchAll(/(?:https?:\/\/|www\.)([^\s/?#\\:@]+)/gi)].map(([, host]) => host ?? "");
  const authority = text.replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/i, "").split(/[/?#\\]/)[0] ?? "";
  return authority.match(/[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu) ?? [];
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}
