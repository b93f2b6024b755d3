/** A line of a report. */
export interface Row {
  label: string;
  app: string;
  floor?: string;
  /** App divided by floor. */
  ratio?: string;
  /** The other build. */
  other?: string;
  /** App divided by the other build. */
  otherRatio?: string;
  aim?: Aim;
}

/** A target, and whether it is met. */
export interface Aim {
  text: string;
  isReached: boolean;
}

/** @param unit appended to the limit as it is: " KiB", "×" */
export function atMost(limit: number, value: number, unit = ""): Aim {
  return { text: `at most ${limit.toLocaleString("en")}${unit}`, isReached: value <= limit };
}

export function atLeast(limit: number, value: number, unit = ""): Aim {
  return { text: `at least ${limit.toLocaleString("en")}${unit}`, isReached: value >= limit };
}

/** Formats rows as a table with a title. Leaves out empty columns. */
export function formatTable(title: string, rows: readonly Row[]): string {
  const head = ["", "app", "floor", "app/floor", "other", "app/other", "aim", ""];
  const body = rows.map(({ label, app, floor, ratio, other, otherRatio, aim }) => [
    label,
    app,
    floor ?? "",
    ratio ?? "",
    other ?? "",
    otherRatio ?? "",
    aim?.text ?? "",
    aim ? verdict(aim) : "",
  ]);
  const used = head.map((_, column) => body.some((cells) => cells[column] !== ""));
  const widths = head.map((name, column) => Math.max(name.length, ...body.map((cells) => cells[column]?.length ?? 0)));
  const format = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .filter((_, column) => used[column])
      .join("  ")
      .trimEnd();
  return [title, format(head), ...body.map(format)].join("\n");
}

function isNumber(column: number): boolean {
  return column > 0 && column < 6;
}

function verdict({ isReached }: Aim): string {
  return isReached ? "reached" : "MISSED";
}
