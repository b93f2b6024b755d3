import type { Page } from "@playwright/test";

/** Walks through the page by Tab, and says which stops could not be seen at all. */
export async function hiddenStops(page: Page, key: "Tab" | "Shift+Tab", count: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press(key);
    const fault = await page.evaluate(faultOfStop);
    if (fault) hidden.push(`${key} ${stop + 1}: ${fault}`);
  }
  return hidden;
}

/** Once the page stands still: what has focus, if nothing of it can be seen. Runs in the page. */
async function faultOfStop(): Promise<string | null> {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const isSeen = () => {
    // A choice may be drawn by its label.
    const drawn = element.getBoundingClientRect().width < 2 ? (element.closest("label") ?? element) : element;
    return [...drawn.getClientRects()].some((rect) => {
      for (const across of [0.1, 0.5, 0.9]) {
        for (const down of [0.1, 0.5, 0.9]) {
          const [top] = [Math.max(rect.top, 0)];
          const height = Math.min(rect.bottom, window.innerHeight) - top;
          const hit = height > 0 && document.elementFromPoint(rect.left + rect.width * across, top + height * down);
          if (hit && (drawn.contains(hit) || hit.contains(drawn))) return true;
        }
      }
      return false;
    });
  };
  for (let frames = 0; frames < 10; frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (isSeen()) return null;
  }
  const { top, bottom } = element.getBoundingClientRect();
  return `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent.slice(0, 60)} (${element.className.slice(0, 60)}) at ${Math.round(top)}-${Math.round(bottom)} of ${window.innerHeight}`;
}

/** How much of the window's height the bars leave to the page, between 0 and 1, once scrolled. */
export function shareOfContent(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(0, 400);
    const main = document.querySelector("main");
    const x = window.innerWidth / 2;
    let seen = 0;
    for (let y = 1; y < window.innerHeight; y += 2) {
      const hit = document.elementFromPoint(x, y);
      const bar = hit?.closest("[class*=sticky], [class*=fixed]");
      if (hit && main?.contains(hit) && (!bar || !["sticky", "fixed"].includes(getComputedStyle(bar).position))) seen += 2;
    }
    return seen / window.innerHeight;
  });
}
