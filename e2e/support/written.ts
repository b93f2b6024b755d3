import { expect, type Locator } from "@playwright/test";

/** What is written in a field, with formatting or without: its lines as they stand, without what formats them. */
export function writtenIn(field: Locator, options?: { timeout?: number }): Promise<string> {
  return field.evaluate(
    (element) => {
      if ("value" in element) return String(element.value);
      return [...element.querySelectorAll("p, pre")].map((line) => line.textContent).join("\n");
    },
    undefined,
    options,
  );
}

/** Waits until a field says this. */
export async function expectWritten(field: Locator, words: string | RegExp, { timeout }: { timeout?: number } = {}): Promise<void> {
  const written = expect.poll(() => writtenIn(field, { timeout: 1_000 }).catch(() => null), { timeout });
  await (typeof words === "string" ? written.toBe(words) : written.toMatch(words));
}
