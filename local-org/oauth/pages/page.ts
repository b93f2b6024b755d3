import { Html, html } from "./html.ts";
import { STYLE } from "./style.ts";

export interface PageOptions {
  orgName: string;
  title: string;
  /** Opened in a small window of its own: the card fills it. */
  popup?: boolean;
}

/** A whole page of the org, in one card. It needs no scripts. */
export function page({ orgName, title, popup }: PageOptions, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${orgName}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body${popup && new Html(' class="popup"')}>
<main>
<p class="org"><span class="mark" aria-hidden="true">${orgName.slice(0, 1)}</span>${orgName}</p>
${content}
</main>
</body>
</html>`.text;
}

/** Headers of the org's pages: never in a frame, no scripts. No COOP: it would cut a popup off from its opener. */
export const PAGE_HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
} as const;
