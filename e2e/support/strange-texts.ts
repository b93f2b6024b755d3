import type { Page, Response } from "@playwright/test";
import { pseudo } from "../../src/lib/messages/pseudo.ts";

/** A text of the app as the strange language has it: "⟦Ñééŵš~⟧". */
export const strange = (text: string): string => pseudo(text);

/** What formats make that know no strange language: numbers, percentages, and sizes of files. */
const FORMATTED = /^[+(]?[\d.,]+\)?( ?(%|bytes?|kb|mb|gb))?$/;

/** Gathers every text that the org sends to a page. */
export class OrgTexts {
  private readonly texts = new Set<string>();
  private readonly reading: Promise<void>[] = [];

  constructor(page: Page, orgUrl: string, known: readonly string[]) {
    for (const text of known) this.texts.add(plain(text));
    page.on("response", (response) => {
      if (response.url().startsWith(`${orgUrl}/services/`)) this.reading.push(this.read(response));
    });
  }

  private async read(response: Response): Promise<void> {
    // What is no JSON, or was cut off, holds no text that the app shows.
    const body: unknown = await response.json().catch(() => null);
    const waiting = [body];
    for (const value of waiting) {
      if (typeof value === "string") this.texts.add(plain(value));
      else if (typeof value === "object" && value !== null) waiting.push(...Object.values(value));
    }
  }

  /** The texts on the page that are neither in the strange language nor of the org. */
  async foreignOn(page: Page): Promise<string[]> {
    const shown = await page.evaluate(textsOfPage);
    await Promise.all(this.reading);
    const all = [...this.texts];
    return shown.filter((text) =>
      withoutStrange(text)
        .split("·")
        .map(plain)
        .some((part) => /\p{L}/u.test(part) && !FORMATTED.test(part) && !all.some((known) => known.includes(part))),
    );
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** Strange texts may stand inside of others, and one with an element in it is in two parts. */
function withoutStrange(text: string): string {
  const inner = /⟦[^⟦⟧]*(⟧|$)|^[^⟦⟧]*⟧/g;
  return inner.test(text) ? withoutStrange(text.replaceAll(inner, " ")) : text;
}

/** Every text of the page, and what stands in for one. Times are left out: they are written by formats alone. */
function textsOfPage(): string[] {
  const SPOKEN = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "placeholder", "title"];
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    const isNoText = node instanceof Element && node.matches("time, noscript, script, style");
    return isNoText ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) texts.push(...SPOKEN.flatMap((name) => node.getAttribute(name) ?? []));
    // What is no text: the letters in place of a photo, and those of keys.
    else if (!node.parentElement?.closest("[aria-hidden=true]") && !/^(\w|F\d)$/.test(node.nodeValue ?? ""))
      texts.push(node.nodeValue ?? "");
  }
  return texts.filter((text) => text.trim() !== "");
}
