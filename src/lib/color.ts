/** Minimum contrast between text and background: WCAG 2.2 AA. */
const READABLE = 4.5;

/**
 * The colour, darkened just far enough to be readable on white, and white on it.
 *
 * @param hex "#0b5cab"; anything else is returned unchanged
 */
export function readableAccent(hex: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return hex;
  const channels = match.slice(1).map((part) => Number.parseInt(part, 16));
  for (let scale = 1; scale > 0; scale -= 0.02) {
    const darker = channels.map((channel) => Math.round(channel * scale));
    if (contrastWithWhite(darker) >= READABLE) return `#${darker.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
  }
  return "#000000";
}

function contrastWithWhite(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
