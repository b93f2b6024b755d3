import { darker, lighter } from "./colour.ts";
import type { Look } from "./look.ts";

const SHOULDERS = "M22 204C24 172 52 160 84 150C90 160 110 160 116 150C148 160 176 172 178 204Z";

/** The clothes as SVG, over the neck. */
export function drawClothes({ top, colour }: Look): string {
  const shade = darker(colour, 0.2);
  const light = lighter(colour, 0.35);
  const body = `<path fill="${colour}" d="${SHOULDERS}"/>`;
  switch (top) {
    case "crew":
      return `${body}<path d="M83 150C88 164 112 164 117 150" stroke="${shade}" stroke-width="5" fill="none" stroke-linecap="round"/>`;
    case "turtleneck":
      return `${body}<path fill="${colour}" d="M82 138Q100 146 118 138L120 156Q100 166 80 156Z"/><path d="M81 146Q100 154 119 146" stroke="${shade}" stroke-width="2.4" fill="none"/>`;
    case "vneck":
      return `<path fill="${light}" d="${SHOULDERS}"/><path fill="${colour}" d="M22 204C24 172 52 160 80 151L100 184L120 151C148 160 176 172 178 204Z"/>`;
    case "shirt":
      return `${body}<path d="M100 164V204" stroke="${shade}" stroke-width="2"/><path fill="${light}" d="M84 146L74 156L90 174L100 162ZM116 146L126 156L110 174L100 162Z"/><circle cx="100" cy="184" r="2.4" fill="${shade}"/>`;
    case "blazer":
      return `<path fill="#fbfaf7" d="${SHOULDERS}"/><path fill="${colour}" d="M22 204C24 172 52 160 82 150L100 196L118 150C148 160 176 172 178 204Z"/><path fill="${shade}" d="M82 150L68 158L76 172L72 178L98 202L100 196ZM118 150L132 158L124 172L128 178L102 202L100 196Z"/>`;
    case "hoodie":
      return `<path fill="${shade}" d="M66 160C70 144 84 140 100 140C116 140 130 144 134 160C126 174 74 174 66 160Z"/>${body}<path fill="${shade}" d="M76 153C82 168 118 168 124 153L130 156C124 178 76 178 70 156Z"/><path d="M92 170V190M108 170V186" stroke="${light}" stroke-width="3" stroke-linecap="round"/>`;
    case "overall":
      return `<path fill="${light}" d="${SHOULDERS}"/><path fill="${colour}" d="M62 204V176Q100 184 138 176V204Z"/><path d="M66 180L58 158M134 180L142 158" stroke="${colour}" stroke-width="10"/><circle cx="68" cy="182" r="3.4" fill="#f5d565"/><circle cx="132" cy="182" r="3.4" fill="#f5d565"/>`;
  }
}
