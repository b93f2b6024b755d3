import type { Page, Response } from "@playwright/test";
import { pseudo } from "../../src/lib/messages/pseudo.ts";

/** An app text in the pseudo-locale: "⟦Ñééŵš~⟧". */
export const strange = (text: string): string => pseudo(text);

/** Output of formatters, which have no pseudo-locale: numbers, percentages, file sizes. */
const FORMATTED = /^[+(]?[\d.,]+\)?( ?(%|bytes?|kb|mb|gb))?$/;

/** Collects every text that the org sends to a page. */
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
    // Ignore responses that are not JSON or were cut off.
    const body: unknown = await response.json().catch(() => null);
    const waiting = [body];
    for (const value of waiting) {
      if (typeof value === "string") this.texts.add(plain(value));
      else if (typeof value === "object" && value !== null) waiting.push(...Object.values(value));
    }
  }

  /** The texts on the page that are neither pseudo-localized nor from the org. */
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

/** Pseudo texts may be nested, and one with an element inside is split in two. */
function withoutStrange(text: string): string {
  const inner = /⟦[^⟦⟧]*(⟧|$)|^[^⟦⟧]*⟧/g;
  return inner.test(text) ? withoutStrange(text.replaceAll(inner, " ")) : text;
}

/** All texts of the page, including accessible names and placeholders. Times are left out: formatters write them. */
function textsOfPage(): string[] {
  const SPOKEN = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "placeholder", "title"];
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    const isNoText = node instanceof Element && node.matches("time, noscript, script, style");
    return isNoText ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) texts.push(...SPOKEN.flatMap((name) => node.getAttribute(name) ?? []));
    // Skip the initials in place of photos, and the names of keys.
    else if (!node.parentElement?.closest("[aria-hidden=true]") && !/^(\w|F\d)$/.test(node.nodeValue ?? ""))
      texts.push(node.nodeValue ?? "");
  }
  return texts.filter((text) => text.trim() !== "");
}
