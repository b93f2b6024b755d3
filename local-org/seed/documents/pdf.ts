/** A chapter of a document. Rows of a table begin with the row of its headings. */
export interface Chapter {
  heading: string;
  paragraphs?: readonly string[];
  table?: readonly (readonly string[])[];
}

const PAGE = { width: 595, height: 842, margin: 62, top: 760, bottom: 84 };

/** A PDF of A4 pages in Helvetica, which every reader has, for text in Western European characters. */
export function writePdf(title: string, chapters: readonly Chapter[]): { bytes: Buffer; pageCount: number; text: string } {
  const pages = layOut(title, chapters);
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  ];
  pages.forEach((operators, index) => {
    const footer = show(`${title} - page ${index + 1} of ${pages.length}`, PAGE.margin, 44, 8, false);
    const stream = [`0.89 0.39 0.24 rg 0 ${PAGE.height - 14} ${PAGE.width} 14 re f 0.15 0.17 0.2 rg`, ...operators, footer].join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${Buffer.byteLength(stream, "latin1")} >>\nstream\n${stream}\nendstream`,
    );
  });
  const text = [title, ...chapters.flatMap(({ heading, paragraphs = [] }) => [heading, ...paragraphs])].join("\n");
  return { bytes: assemble(objects), pageCount: pages.length, text };
}

function assemble(objects: readonly string[]): Buffer {
  let body = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + tail, "latin1");
}

/** The operators of each page; the first page is the cover. */
function layOut(title: string, chapters: readonly Chapter[]): string[][] {
  const pages: string[][] = [[]];
  let y = PAGE.top;
  const put = (height: number, draw: (y: number) => string): void => {
    if (y - height < PAGE.bottom) {
      pages.push([]);
      y = PAGE.top;
    }
    y -= height;
    pages.at(-1)?.push(draw(y));
  };
  put(190, () => "");
  for (const line of wrapText(title, 32)) put(40, (at) => show(line, PAGE.margin, at, 32, true));
  put(30, (at) => show("Larkwheel Cargo Bikes, Bremen", PAGE.margin, at, 12, false));
  put(30, () => "");
  chapters.forEach(({ heading }, index) => put(20, (at) => show(`${index + 1}   ${heading}`, PAGE.margin, at, 12, false)));
  pages.push([]);
  y = PAGE.top;
  for (const { heading, paragraphs = [], table = [] } of chapters) {
    put(44, (at) => show(heading, PAGE.margin, at, 15, true));
    put(6, () => "");
    for (const paragraph of paragraphs) {
      for (const line of wrapText(paragraph, 11)) put(16, (at) => show(line, PAGE.margin, at, 11, false));
      put(8, () => "");
    }
    table.forEach((cells, row) => {
      const step = (PAGE.width - 2 * PAGE.margin) / cells.length;
      put(
        19,
        (at) =>
          `${row % 2 === 0 ? shade(at) : ""}${cells.map((cell, column) => show(cell, PAGE.margin + 4 + column * step, at + 5, 9.5, row === 0)).join("\n")}`,
      );
    });
  }
  return pages;
}

function shade(y: number): string {
  return `0.95 0.95 0.93 rg ${PAGE.margin} ${y} ${PAGE.width - 2 * PAGE.margin} 19 re f 0.15 0.17 0.2 rg\n`;
}

function show(text: string, x: number, y: number, size: number, isBold: boolean): string {
  const bytes = text
    .replace(/[–—]/g, "-")
    .replace(/[„“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/€/g, "\x80")
    .replace(/[\\()]/g, "\\$&");
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${x.toFixed(1)} ${y.toFixed(1)} Td (${bytes}) Tj ET`;
}

/** Breaks text into lines by the rough widths of Helvetica's characters. */
function wrapText(text: string, size: number): string[] {
  const room = (PAGE.width - 2 * PAGE.margin) / size;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[iljtf.,:;'!|() ]/.test(letter) ? 0.3 : /[mwMW@%]/.test(letter) ? 0.86 : /[A-Z]/.test(letter) ? 0.7 : 0.56;
  return width;
}
