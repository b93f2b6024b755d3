import type { EmblemShape } from "../content/shapes.ts";
import { box, canvas, disc, line, shape } from "./canvas.ts";
import { darker, lighter } from "./colour.ts";

/** The emblem of a group as SVG, 200 by 200. */
export function drawEmblem(emblem: EmblemShape, colour: string): string {
  return canvas(
    200,
    200,
    box(0, 0, 200, 200, colour),
    shape("M0 140Q100 90 200 150V200H0Z", darker(colour, 0.12)),
    drawShape(emblem, lighter(colour, 0.88), darker(colour, 0.35)),
  );
}

function drawShape(emblem: EmblemShape, ink: string, deep: string): string {
  switch (emblem) {
    case "bird":
      return shape("M48 128C60 92 92 84 108 64C116 52 134 52 142 64L166 70L144 80C146 116 118 142 84 142Q64 142 48 128Z", ink) + disc(130, 68, 5, deep) + line("M92 142L86 166M108 138L106 166", ink, 7) + shape("M70 122Q98 118 116 94Q120 128 84 130Z", deep, 0.3);
    case "megaphone":
      return shape("M48 88L130 52V144L48 112Z", ink) + box(38, 86, 22, 28, ink, 6) + line("M76 122L86 154H102L96 128", ink, 9) + line("M144 80Q156 98 144 116M156 68Q176 98 156 128", ink, 7);
    case "wrench":
      return line("M70 134L122 80", ink, 22) + shape("M112 92C98 66 116 42 146 48L128 68L136 82L152 78L160 62C172 92 144 112 124 104Z", ink) + disc(66, 138, 20, ink) + disc(66, 138, 8, deep);
    case "shield":
      return shape("M100 36L154 56V98C154 132 130 152 100 164C70 152 46 132 46 98V56Z", ink) + line("M76 100L94 118L128 80", deep, 13);
    case "factory":
      return shape("M40 150V92L78 112V92L116 112V92L154 112V150Z", ink) + box(128, 46, 18, 60, ink) + disc(150, 42, 11, ink, 0.7) + disc(166, 34, 8, ink, 0.5) + [58, 92, 126].map((x) => box(x, 124, 14, 14, deep, 2)).join("");
    case "chart":
      return box(50, 108, 24, 44, ink, 5) + box(88, 84, 24, 68, ink, 5) + box(126, 58, 24, 94, ink, 5) + line("M46 84L84 60L112 66L152 36", ink, 7);
    case "wave":
      return [70, 102, 134].map((y) => line(`M36 ${y}Q52 ${y - 22} 68 ${y}T100 ${y}T132 ${y}T164 ${y}`, ink, 12)).join("");
    case "plug":
      return box(70, 78, 60, 50, ink, 14) + box(80, 48, 12, 34, ink, 5) + box(108, 48, 12, 34, ink, 5) + line("M100 126V148Q100 164 122 164", ink, 11);
    case "boxes":
      return box(46, 98, 50, 50, ink, 6) + box(104, 98, 50, 50, ink, 6) + box(74, 42, 50, 50, ink, 6) + box(66, 98, 10, 18, deep) + box(124, 98, 10, 18, deep) + box(94, 42, 10, 18, deep);
    case "cup":
      return shape("M54 84H130V122C130 142 116 152 92 152C68 152 54 142 54 122Z", ink) + line("M132 96Q156 96 152 114Q148 130 130 130", ink, 10) + line("M76 70Q68 58 78 46M104 70Q96 58 106 46", ink, 7);
    case "bread":
      return shape("M38 108C38 74 70 62 100 62C130 62 162 74 162 108C162 122 150 128 150 128V146H50V128C50 128 38 122 38 108Z", ink) + line("M76 84L64 108M104 80L92 108M132 84L120 108", deep, 8);
    case "flag":
      return box(58, 42, 9, 122, ink, 4) + shape("M67 48Q98 34 122 50T156 52V108Q130 120 110 106T67 106Z", ink) + disc(110, 78, 13, deep);
  }
}
