import type { FrameLocator, Locator, Page } from "@playwright/test";

/** The visible toasts, newest first. */
export function toasts(page: Page | FrameLocator): Locator {
  return page.getByRole("region", { name: "Notices (F6)" }).getByRole("dialog");
}
