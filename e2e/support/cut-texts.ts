import type { Page } from "@playwright/test";

/**
 * The texts of buttons, links, headings, labels and tabs that are cut off, or lie over another one.
 *
 * Names and words of people may be cut with an ellipsis: they are in `bdi`, or in an element that is `dir="auto"`.
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const ofPeople = "bdi, [dir=auto], time";
    for (const element of document.querySelectorAll("button, a, h1, h2, h3, label, legend, [role=tab], option, summary")) {
      if (!(element instanceof HTMLElement) || !isShown(element) || element.closest(".sr-only")) continue;
      if (element.querySelector(ofPeople) || element.closest(ofPeople)) continue;
      const { overflow, textOverflow } = getComputedStyle(element);
      const cut = [element, ...element.querySelectorAll<HTMLElement>("*")].find(
        (each) => /hidden|clip/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1,
      );
      if (cut) faults.push(`cut: ${element.textContent} (${overflow} ${textOverflow})`);
    }
    // Controls side by side must not lie over each other. In posts, links stand in running text, and targets reach over others.
    const all = document.querySelectorAll<HTMLElement>("main button, main a, nav a, nav button");
    const controls = [...all].filter((control) => isShown(control) && !control.closest("article"));
    const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        if (one.control.parentElement !== other.control.parentElement) continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width > 2 && height > 2) faults.push(`over each other: ${one.control.textContent} and ${other.control.textContent}`);
      }
    }
    return faults;
  });
}
