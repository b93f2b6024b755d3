import type { Locator, Page } from "@playwright/test";

/** Controls that are smaller than 24 by 24 px to a pointer. Those in running text are as high as its lines. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIZE = 24;
    const small: string[] = [];
    const isInline = (element: Element | null) => element !== null && getComputedStyle(element).display === "inline";
    const isInText = (control: Element) => {
      let block: Element | null = control;
      while (isInline(block)) block = block?.parentElement ?? null;
      return isInline(control) && block?.textContent !== control.textContent;
    };
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=menuitem], [role=option]",
    );
    for (const control of all) {
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const drawn = control instanceof HTMLInputElement ? (control.closest("label") ?? control) : control;
      if (control.closest(".sr-only, [aria-hidden=true]") || drawn.getBoundingClientRect().width < 2) continue;
      if (isInText(control)) continue;
      const { width, height } = drawn.getBoundingClientRect();
      if (width >= SIZE && height >= SIZE) continue;
      drawn.scrollIntoView({ block: "center" });
      const rect = drawn.getBoundingClientRect();
      const [x, y, reach] = [rect.left + rect.width / 2, rect.top + rect.height / 2, SIZE / 2 - 0.5];
      // What is drawn small may reach further to a pointer.
      const edges = [
        [0, -reach],
        [0, reach],
        [-reach, 0],
        [reach, 0],
      ] as const;
      const isReached = edges.every(([across, down]) => drawn.contains(document.elementFromPoint(x + across, y + down)));
      if (!isReached) {
        const name = control.getAttribute("aria-label") ?? control.textContent;
        small.push(
          `${control.tagName} ${name.slice(0, 40)}: ${Math.round(width)}×${Math.round(height)} (${control.className.slice(0, 50)})`,
        );
      }
    }
    return small;
  });
}

/** Fields whose border, their own or that of the box around them, is less than 3:1 to what is around it. */
export function faintFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (color: string): { light: number; alpha: number } => {
      if (!canvas) return { light: 0, alpha: 0 };
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const linear = [red, green, blue].map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return { light: 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0), alpha };
    };
    const behind = (element: Element | null): number => {
      for (let each = element; each; each = each.parentElement) {
        const { light, alpha } = luminance(getComputedStyle(each).backgroundColor);
        if (alpha > 200) return light;
      }
      return 1;
    };
    const faint: string[] = [];
    for (const field of document.querySelectorAll<HTMLElement>(
      "main :is(input:not([type=radio], [type=checkbox], [type=file]), textarea, select, [role=textbox])",
    )) {
      if (!field.checkVisibility()) continue;
      let box: HTMLElement | null = field;
      for (let up = 0; box && up < 8 && getComputedStyle(box).borderBottomWidth === "0px"; up++) box = box.parentElement;
      const line = luminance(getComputedStyle(box ?? field).borderBottomColor).light;
      const ground = behind(box?.parentElement ?? null);
      const ratio = (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
      if (ratio < 3) faint.push(`${field.getAttribute("aria-label") ?? field.tagName}: ${ratio.toFixed(2)}`);
    }
    return faint;
  });
}

/** The contrast of the bar that marks the highlighted item of a menu to the item's background. */
export function contrastOfMark(item: Locator): Promise<number> {
  return item.evaluate((element) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const lightOf = (color: string): number => {
      if (!canvas) return 0;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { boxShadow, backgroundColor } = getComputedStyle(element);
    const mark = lightOf(boxShadow.match(/^\S+\([^)]*\)/)?.[0] ?? backgroundColor);
    const ground = lightOf(backgroundColor);
    return (Math.max(mark, ground) + 0.05) / (Math.min(mark, ground) + 0.05);
  });
}
