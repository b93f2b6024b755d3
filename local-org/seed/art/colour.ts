/** Mixes two colours such as "#a1b2c3"; share 0 is the first, 1 the second. */
export function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const from = parseInt(one.slice(at, at + 2), 16);
    const to = parseInt(other.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share).toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

export const darker = (colour: string, share = 0.15): string => mix(colour, "#1a1020", share);

export const lighter = (colour: string, share = 0.2): string => mix(colour, "#ffffff", share);
