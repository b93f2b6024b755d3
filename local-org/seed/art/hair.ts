import { darker, lighter } from "./colour.ts";
import { HAIR_COLOURS, type Look } from "./look.ts";

/** Hair as SVG: what lies behind the head, and what lies on it. The head's middle is at 100, its top at 45, its chin at 134. */
export interface Hair {
  back: string;
  front: string;
}

const path = (colour: string, d: string): string => `<path fill="${colour}" d="${d}"/>`;
const dot = (colour: string, x: number, y: number, r: number): string => `<circle fill="${colour}" cx="${x}" cy="${y}" r="${r}"/>`;
const dots = (colour: string, points: readonly (readonly [number, number, number])[]): string =>
  points.map(([x, y, r]) => dot(colour, x, y, r)).join("");

const CAP = "M65 88C60 56 78 38 100 38C122 38 140 56 135 88C133 80 131 74 128 69";
const LONG_BACK = "M64 84C58 50 78 35 100 35C122 35 142 50 136 84C140 112 145 134 147 156C132 166 68 166 53 156C55 134 60 112 64 84Z";
const PARTED = "M64 96C58 58 76 37 101 37C125 37 142 58 136 96C133 82 127 72 113 59C101 73 79 74 69 80C66 85 65 90 64 96Z";

/** The hair of a look; a headscarf and a turban count as hair. */
export function drawHair({ hair, hairColour, colour }: Look): Hair {
  const base = HAIR_COLOURS[hairColour];
  const shade = darker(base, 0.22);
  const light = lighter(base, 0.14);
  switch (hair) {
    case "bald":
      return { back: "", front: `<path d="M86 53C94 48 108 48 116 54" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".28" fill="none"/>` };
    case "buzz":
      return { back: "", front: path(base, "M66 84C62 56 79 42 100 42C121 42 138 56 134 84C132 75 129 68 124 64C110 59 90 59 76 64C71 68 68 75 66 84Z") };
    case "receding":
      return {
        back: "",
        front: path(base, "M64 94C59 66 66 50 82 45C78 56 77 62 74 70C71 78 68 86 64 94Z") +
          path(base, "M136 94C141 66 134 50 118 45C122 56 123 62 126 70C129 78 132 86 136 94Z"),
      };
    case "short":
      return { back: "", front: path(base, `${CAP}C112 64 94 66 74 66C70 72 67 80 65 88Z`) + path(light, "M80 47C90 40 108 40 117 46C106 44 92 45 80 47Z") };
    case "side":
      return {
        back: "",
        front: path(base, "M65 90C58 54 78 35 104 37C128 38 142 58 135 90C133 80 131 76 128 70C112 70 96 66 84 56C80 64 70 70 65 90Z") +
          path(light, "M86 52C96 42 114 42 124 52C112 47 98 48 86 52Z"),
      };
    case "quiff":
      return {
        back: "",
        front: path(shade, "M66 90C63 70 68 58 76 52L124 52C132 58 137 70 134 90C132 80 130 74 126 68L74 68C70 74 68 80 66 90Z") +
          path(base, "M72 66C66 44 82 28 106 30C124 30 134 42 130 66C120 56 92 58 72 66Z") +
          path(light, "M82 50C90 38 108 36 120 42C108 42 94 44 82 50Z"),
      };
    case "pixie":
      return {
        back: path(base, "M64 96C58 58 76 36 100 36C124 36 142 58 136 96L130 108L70 108Z"),
        front: path(base, "M64 98C58 56 78 36 102 37C126 38 142 58 136 98C133 88 131 80 127 72C118 74 108 70 104 62C98 74 80 82 70 84C67 88 65 92 64 98Z") +
          path(light, "M84 50C94 42 108 42 118 48C106 46 94 47 84 50Z"),
      };
    case "curls": {
      const rim = [[66, 76, 13], [70, 60, 14], [82, 48, 15], [98, 43, 16], [115, 47, 15], [129, 59, 14], [134, 75, 13]] as const;
      return {
        back: dots(shade, [[62, 84, 12], [138, 84, 12], [70, 62, 18], [130, 62, 18], [100, 50, 24]]),
        front: dots(base, rim) + dots(base, [[84, 60, 11], [100, 57, 11], [116, 60, 11]]) + dots(light, [[80, 48, 5], [98, 42, 6], [116, 48, 5], [128, 62, 4]]),
      };
    }
    case "afro":
      return {
        back: dot(base, 100, 76, 54) + dots(base, [[54, 92, 17], [146, 92, 17], [58, 60, 16], [142, 60, 16], [78, 34, 17], [122, 34, 17], [100, 28, 16]]),
        front: path(base, "M65 86C62 62 78 46 100 46C122 46 138 62 135 86C132 76 126 66 118 64C108 58 92 58 82 64C74 66 68 76 65 86Z") +
          dots(light, [[74, 42, 5], [92, 33, 5], [112, 35, 5], [130, 48, 5]]),
      };
    case "coils":
      return {
        back: dots(base, [[62, 80, 12], [58, 98, 11], [62, 116, 11], [138, 80, 12], [142, 98, 11], [138, 116, 11]]) + dot(shade, 100, 72, 42),
        front: dots(base, [[68, 66, 12], [78, 54, 12], [92, 47, 12], [108, 47, 12], [122, 54, 12], [132, 66, 12], [84, 62, 10], [100, 59, 10], [116, 62, 10]]) +
          dots(light, [[76, 52, 4], [92, 44, 4], [110, 45, 4], [124, 54, 4]]),
      };
    case "bob":
      return {
        back: path(shade, "M62 88C56 52 76 34 100 34C124 34 144 52 138 88C142 108 144 122 140 134C126 142 74 142 60 134C56 122 58 108 62 88Z"),
        front: path(base, PARTED) + path(base, "M64 92C66 110 66 124 70 136C62 138 58 134 59 124C59 112 62 100 64 92ZM136 92C134 110 134 124 130 136C138 138 142 134 141 124C141 112 138 100 136 92Z") +
          path(light, "M84 49C94 42 106 41 116 47C106 45 94 46 84 49Z"),
      };
    case "fringe":
      return {
        back: path(shade, "M62 88C56 50 76 34 100 34C124 34 144 50 138 88C141 108 143 122 140 132C126 140 74 140 60 132C57 122 59 108 62 88Z"),
        front: path(base, "M62 104C56 56 76 36 100 36C124 36 144 56 138 104C135 96 134 88 133 80C122 76 78 76 67 80C66 88 65 96 62 104Z") +
          path(light, "M80 52C92 44 108 44 120 52C108 48 92 48 80 52Z"),
      };
    case "long":
      return { back: path(shade, LONG_BACK), front: path(base, PARTED) + path(light, "M80 54C88 44 98 41 108 43C98 46 90 49 80 54Z") };
    case "wavy":
      return {
        back: path(shade, "M63 84C56 50 76 34 100 34C124 34 144 50 137 84C146 96 136 108 146 122C138 134 152 144 146 158C130 166 70 166 54 158C48 144 62 134 54 122C64 108 54 96 63 84Z"),
        front: path(base, PARTED) + path(base, "M64 90C57 104 69 114 59 128C52 138 60 146 58 156C48 148 44 138 50 126C56 112 52 102 64 90ZM136 90C143 104 131 114 141 128C148 138 140 146 142 156C152 148 156 138 150 126C144 112 148 102 136 90Z"),
      };
    case "bun":
      return { back: dot(base, 100, 29, 17) + dot(shade, 100, 42, 10), front: path(base, `${CAP}C116 58 84 58 72 69C68 74 67 82 65 88Z`) + path(light, "M90 26C96 20 106 20 111 25C104 23 97 23 90 26Z") };
    case "ponytail":
      return {
        back: path(shade, "M122 48C146 46 154 74 150 104C148 120 152 130 158 138C142 138 132 126 132 108C132 86 134 66 122 48Z"),
        front: path(base, "M65 90C60 56 78 37 100 37C122 37 140 56 135 90C133 78 128 68 118 60C106 66 84 64 74 70C68 76 67 82 65 90Z") + path(light, "M82 50C92 42 106 41 116 47C106 45 94 46 82 50Z"),
      };
    case "braids":
      return {
        back: [56, 64, 72, 128, 136, 144].map((x) => `<rect x="${x - 4}" y="70" width="9" height="${x < 60 || x > 140 ? 84 : 96}" rx="4.5" fill="${x % 16 === 0 ? base : shade}"/>`).join(""),
        front: path(base, "M64 94C58 58 76 38 100 38C124 38 142 58 136 94C133 80 126 68 116 62C104 56 96 56 84 62C74 68 67 80 64 94Z") +
          [82, 91, 100, 109, 118].map((x) => `<path d="M${100 + (x - 100) * 0.4} 40Q${x} 48 ${100 + (x - 100) * 1.25} 62" stroke="${shade}" stroke-width="2" fill="none"/>`).join(""),
      };
    case "hijab": {
      const scarf = colour;
      const fold = darker(scarf, 0.16);
      return {
        back: path(fold, "M58 92C52 50 74 32 100 32C126 32 148 50 142 92C142 122 156 142 160 166L40 166C44 142 58 122 58 92Z"),
        front: `<path fill="${scarf}" fill-rule="evenodd" d="M57 92C51 48 74 30 100 30C126 30 149 48 143 92C142 120 152 140 158 164C136 182 64 182 42 164C48 140 58 120 57 92ZM70 88C70 112 82 132 100 132C118 132 130 112 130 88C130 68 118 56 100 56C82 56 70 68 70 88Z"/>` +
          path(fold, "M66 124C78 148 112 150 136 122C128 146 108 160 88 160C76 156 68 142 66 124Z") +
          `<path d="M62 72C68 48 84 40 100 40" stroke="${lighter(scarf, 0.25)}" stroke-width="3" stroke-linecap="round" fill="none" opacity=".7"/>`,
      };
    }
    case "turban": {
      const cloth = colour;
      return {
        back: "",
        front: path(cloth, "M62 76C54 44 74 24 100 24C126 24 146 44 138 76C126 64 112 58 100 58C88 58 74 64 62 76Z") +
          `<path d="M62 74C76 56 102 44 134 46M66 56C84 42 108 36 128 38M138 76C128 58 112 50 100 58" stroke="${darker(cloth, 0.2)}" stroke-width="2.6" fill="none" stroke-linecap="round"/>`,
      };
    }
  }
}
