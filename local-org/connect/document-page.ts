import type { FileRow } from "../store/files.ts";

const WIDTH = 620;
const HEIGHT = 800;

/**
 * A picture of a page as it looks from afar: lines of text for documents, cells for tables. SVG.
 * The same file and page give the same picture.
 */
export function drawDocumentPage(file: FileRow, page: number): Buffer {
  const next = pseudoRandom(file.checksum + page);
  const marks = file.mime_type === "text/csv" ? drawCells(next) : drawLines(next, page);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${marks}
    <rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" fill="none" stroke="#d5d8dc"/></svg>`;
  return Buffer.from(svg);
}

function drawLines(next: () => number, page: number): string {
  let marks = page === 0 ? rect(60, 64, 240 + next() * 200, 26, "#5d6570") : "";
  for (let y = page === 0 ? 130 : 64; y < HEIGHT - 70; y += 22) {
    const isGap = next() < 0.12;
    if (!isGap) marks += rect(60, y, next() < 0.2 ? 150 + next() * 200 : 440 + next() * 60, 9, "#c3c8ce");
  }
  return marks;
}

function drawCells(next: () => number): string {
  let marks = "";
  for (let y = 40; y < HEIGHT - 40; y += 28) {
    for (let x = 40; x < WIDTH - 60; x += 110) {
      marks += rect(x, y, 30 + next() * 60, 9, y === 40 ? "#5d6570" : "#c3c8ce");
    }
  }
  return marks;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${Math.round(width)}" height="${height}" rx="2" fill="${fill}"/>`;
}

/** Numbers from 0 to 1, the same ones for the same text. */
function pseudoRandom(text: string): () => number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9;
    return (state >>> 0) / 2 ** 32;
  };
}
