import { appUrl } from "~/lib/app-url.ts";

const DOT = '<circle cx="24" cy="8" r="8" fill="#d92d20" stroke="#fff" stroke-width="2"/>';

/** The page's icon, as it is without a mark; with one, once it was needed. */
interface Icons {
  plain: string;
  marked: Promise<string | null> | null;
}

/**
 * Marks the icon of the browser's tab while something is new. The mark is drawn over the icon that the host has, whichever
 * it is; other icons than SVG stay as they are.
 *
 * @returns marks it, or takes the mark away
 */
export function faviconMarker(): (isMarked: boolean) => void {
  const icons: Icons = { plain: appUrl("icon.svg"), marked: null };
  let wanted = false;
  return (isMarked) => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"][type="image/svg+xml"]');
    if (!link || isMarked === wanted) return;
    wanted = isMarked;
    if (!isMarked) return void (link.href = icons.plain);
    icons.marked ??= draw(icons.plain);
    void icons.marked.then((href) => href && wanted && (link.href = href));
  };
}

async function draw(url: string): Promise<string | null> {
  try {
    const icon = await (await fetch(url)).text();
    const svg = icon.slice(icon.indexOf("<svg"));
    const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${svg}${DOT}</svg>`;
    return svg.startsWith("<svg") ? `data:image/svg+xml,${encodeURIComponent(whole)}` : null;
  } catch {
    return null;
  }
}
