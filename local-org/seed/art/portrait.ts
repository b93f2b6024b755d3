import { drawClothes } from "./clothes.ts";
import { darker, lighter, mix } from "./colour.ts";
import { drawHair } from "./hair.ts";
import { HAIR_COLOURS, type Look, SKINS } from "./look.ts";

const HEAD = "M67 86C66 60 81 47 100 47C119 47 134 60 133 86C133 112 119 134 100 134C81 134 67 112 67 86Z";

/** A portrait as an SVG document, 200 by 200. */
export function drawPortrait(look: Look): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="14 6 172 172">`,
    `<rect width="200" height="200" fill="${look.behind}"/>`,
    `<circle cx="100" cy="92" r="76" fill="${lighter(look.behind, 0.35)}"/>`,
    drawPerson(look),
    `</svg>`,
  ].join("");
}

/** Head and shoulders as SVG elements, in a box of 200 by 200. */
export function drawPerson(look: Look): string {
  const skin = SKINS[look.skin];
  const shade = mix(skin, "#74321f", 0.22);
  const hair = drawHair(look);
  const covered = look.hair === "hijab";
  return [
    hair.back,
    `<path fill="${shade}" d="M85 118H115V148C115 162 85 162 85 148Z"/>`,
    drawClothes(look),
    covered ? "" : `<circle cx="66" cy="92" r="9" fill="${shade}"/><circle cx="134" cy="92" r="9" fill="${shade}"/>`,
    `<path fill="${skin}" d="${HEAD}"/>`,
    drawBeard(look),
    drawFace(look),
    hair.front,
    drawGlasses(look),
    covered || !look.extras?.includes("earrings") ? "" : earrings(),
  ].join("");
}

function drawFace({ skin: skinName, hairColour, extras = [] }: Look): string {
  const skin = SKINS[skinName];
  const brow = mix(HAIR_COLOURS[hairColour], "#2a1c1c", 0.45);
  const blush = mix(skin, "#d8574a", 0.32);
  const ink = mix("#2b2026", skin, 0.05);
  const line = darker(skin, 0.3);
  const mouth = extras.includes("grin")
    ? `<path d="M87 110Q100 114 113 110Q111 123 100 123Q89 123 87 110Z" fill="#7d2f35"/><path d="M89 111.4Q100 115 111 111.4L110 115Q100 117.5 90 115Z" fill="#fff"/>`
    : `<path d="M89 112Q100 121 111 112" stroke="${mix("#8a3138", skin, 0.12)}" stroke-width="3.4" stroke-linecap="round" fill="none"/>`;
  return [
    `<ellipse cx="80" cy="104" rx="7.5" ry="5" fill="${blush}" opacity=".55"/><ellipse cx="120" cy="104" rx="7.5" ry="5" fill="${blush}" opacity=".55"/>`,
    `<path d="M79 80Q86 75.6 93 79.4M107 79.4Q114 75.6 121 80" stroke="${brow}" stroke-width="3.2" stroke-linecap="round" fill="none"/>`,
    `<ellipse cx="86" cy="90" rx="3.7" ry="4.4" fill="${ink}"/><ellipse cx="114" cy="90" rx="3.7" ry="4.4" fill="${ink}"/>`,
    `<circle cx="87.4" cy="88.3" r="1.3" fill="#fff"/><circle cx="115.4" cy="88.3" r="1.3" fill="#fff"/>`,
    `<path d="M100 93Q97 100 98 102.5Q100 104.4 103 103" stroke="${line}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" fill="none"/>`,
    mouth,
    extras.includes("freckles")
      ? [[77, 98], [82, 96], [80, 101], [86, 100], [114, 100], [118, 96], [123, 98], [120, 101]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.1" fill="${line}" opacity=".6"/>`).join("")
      : "",
    extras.includes("lines")
      ? `<path d="M82 112Q79 107 81 103M118 112Q121 107 119 103M76 92L72 90M76 95L72 96M124 92L128 90M124 95L128 96" stroke="${line}" stroke-width="1.5" stroke-linecap="round" fill="none" opacity=".55"/>`
      : "",
  ].join("");
}

function drawBeard({ hairColour, skin, extras = [] }: Look): string {
  const colour = HAIR_COLOURS[hairColour];
  const full = "M67 90C70 100 74 104 82 106Q100 98 118 106C126 104 130 100 133 90C134 118 119 139 100 139C81 139 66 118 67 90ZM88 112Q100 107 112 112Q108 121 100 121Q92 121 88 112Z";
  if (extras.includes("beard")) return `<path fill-rule="evenodd" fill="${colour}" d="${full}"/>`;
  if (extras.includes("stubble")) return `<path fill-rule="evenodd" fill="${mix(SKINS[skin], colour, 0.35)}" d="${full}"/>`;
  if (extras.includes("goatee")) return `<path fill="${colour}" d="M90 124Q100 120 110 124Q110 137 100 138Q90 137 90 124Z"/><path fill="${colour}" d="M87 109Q100 103 113 109Q107 111 100 108.6Q93 111 87 109Z"/>`;
  if (extras.includes("moustache")) return `<path fill="${colour}" d="M84 112Q88 104 100 105Q112 104 116 112Q108 112 100 109.5Q92 112 84 112Z"/>`;
  return "";
}

function drawGlasses({ extras = [] }: Look): string {
  const shape = extras.includes("glasses")
    ? `<rect x="75" y="82" width="21" height="16" rx="5"/><rect x="104" y="82" width="21" height="16" rx="5"/>`
    : extras.includes("round-glasses")
      ? `<circle cx="86" cy="90" r="10.5"/><circle cx="114" cy="90" r="10.5"/>`
      : "";
  return shape && `<g fill="#fff" fill-opacity=".16" stroke="#35303c" stroke-width="2.6">${shape}<path d="M96 89Q100 86.5 104 89M75 89L67 87M125 89L133 87" fill="none"/></g>`;
}

function earrings(): string {
  return `<circle cx="64.5" cy="105" r="3.4" fill="#f0c048"/><circle cx="135.5" cy="105" r="3.4" fill="#f0c048"/>`;
}
