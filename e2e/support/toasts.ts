import type { FrameLocator, Locator, Page } from "@playwright/test";

/** The toasts that show, newest first. */
export function toasts(page: Page | FrameLocator): Locator {
  return page.getByRole("region", { name: "Notices (F6)" }).getByRole("dialog");
}
