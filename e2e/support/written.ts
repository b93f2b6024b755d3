import { expect, type Locator, type Page } from "@playwright/test";

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

/** Types into what has focus, all letters at once: on a busy machine, too, the app sees no pause between them. */
export async function typeQuickly(page: Page, text: string): Promise<void> {
  await Promise.all([...text].map((letter) => page.keyboard.press(letter)));
}
