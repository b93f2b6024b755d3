/**
 * Letters as lines on a grid of 4 by 6, because the machine may have no fonts: each pair of digits is a point,
 * spaces begin a new line.
 */
const GLYPHS: Record<string, string> = {
  A: "062046 1434", B: "00063645443303 0030414233", C: "4130100105163645", D: "00062644422000", E: "40000646 0333", F: "400006 0333",
  G: "41301001051636454323", H: "0006 4046 0343", I: "2026", J: "4045361605", K: "0006 400346", L: "000646", M: "0600234046", N: "06004640",
  O: "103041453616050110", P: "06003041423303", Q: "103041453616050110 3446", R: "06003041423303 2346", S: "413010010213334445361605",
  T: "0040 2026", U: "000516364540", V: "002640", W: "0016233640", X: "0046 4006", Y: "002340 2326", Z: "00400646",
  0: "103041453616050110", 1: "112026", 2: "01103041420646", 3: "01103041423313 334445361605", 4: "36300444", 5: "400003334445361605",
  6: "413010010516364544331304", 7: "004026", 8: "103041423313020110 1304051636454433", 9: "051636454130100102133342",
  "-": "1333", ".": "2526", ",": "2517", "%": "4006 0001 4546", "/": "4006", "+": "2125 0343", ":": "2122 2526", "°": "1021120110",
};

/** Text as an SVG path. `size` is the height of a capital letter, in the units of the picture. */
export function strokeText(
  text: string,
  { x, y, size, colour, anchor = "start" }: { x: number; y: number; size: number; colour: string; anchor?: "start" | "middle" | "end" },
): string {
  const unit = size / 6;
  const step = unit * 6;
  const width = text.length * step - unit * 2;
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  const lines = [...text.toUpperCase()].flatMap((letter, index) =>
    (GLYPHS[letter] ?? "").split(" ").map((line) =>
      line.replace(/(\d)(\d)/g, (_, column: string, row: string) => `L${round(left + index * step + Number(column) * unit)} ${round(y + Number(row) * unit)}`).replace(/^L/, "M"),
    ),
  );
  return `<path d="${lines.join("")}" fill="none" stroke="${colour}" stroke-width="${round(size / 7)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
