import { darker, lighter } from "./colour.ts";

/** The colours of a bike. */
export interface BikePaint {
  frame: string;
  box: string;
}

/** A cargo bike from the side, riding to the right: 330 wide, 190 high, its wheels on the ground at 182. */
export function drawBike({ frame, box }: BikePaint): string {
  const tyre = "#2a2a30";
  const wheel = (x: number, y: number, r: number): string => {
    const spokes = Array.from({ length: 8 }, (_, index) => {
      const angle = (index * Math.PI) / 8;
      const [dx, dy] = [Math.cos(angle) * (r - 3), Math.sin(angle) * (r - 3)].map((length) => Math.round(length * 10) / 10) as [number, number];
      return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
    });
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${tyre}" stroke-width="7"/><path d="${spokes.join("")}" stroke="#9aa0a8" stroke-width="1"/><circle cx="${x}" cy="${y}" r="5" fill="#70757d"/>`;
  };
  const edge = darker(box, 0.18);
  return [
    wheel(52, 138, 40),
    wheel(290, 148, 30),
    `<path d="M52 138L96 148L128 146L232 150L262 108L266 88M96 148L82 62M128 146L146 66L156 44M82 82L142 84M52 138L86 84" stroke="${frame}" stroke-width="8" fill="none" stroke-linejoin="round" stroke-linecap="round"/>`,
    `<path d="M262 108L290 148" stroke="${darker(frame)}" stroke-width="7" stroke-linecap="round"/>`,
    `<path d="M146 62L248 66L236 132L158 132Z" fill="${box}"/><path d="M146 62L248 66L246.5 76L148 73Z" fill="${lighter(box, 0.25)}"/>`,
    `<path d="M163 92L241 93M160 112L238 112" stroke="${edge}" stroke-width="2.5"/>`,
    `<path d="M66 58Q82 52 100 59L82 65Z" fill="${tyre}"/>`,
    `<path d="M156 44Q146 34 134 42" stroke="${tyre}" stroke-width="6" stroke-linecap="round" fill="none"/>`,
    `<circle cx="100" cy="148" r="15" fill="#3a3d45"/><circle cx="100" cy="148" r="6" fill="#8d939c"/><path d="M100 148L114 168M107 168H122" stroke="#55585f" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M44 92Q66 90 84 110" stroke="${frame}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    `<circle cx="254" cy="92" r="6" fill="#ffe9a3"/>`,
  ].join("");
}

/** A bike somewhere in a picture; `scale` 1 is 330 wide, x and y are where the rear wheel's left end meets the ground. */
export function placeBike(paint: BikePaint, x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y - 182 * scale}) scale(${scale})">${drawBike(paint)}</g>`;
}
