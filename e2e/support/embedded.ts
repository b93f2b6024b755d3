import type { BrowserContext, FrameLocator, Locator, Page } from "@playwright/test";
import { passOrgPages } from "./sign-in.ts";

/** The app inside the portal's frame. */
export function inside(page: Page): FrameLocator {
  return page.frameLocator("iframe");
}

/** The sign-in button that a frame shows when signed out. */
export function signInButton(page: Page): Locator {
  return inside(page).getByRole("button", { name: /^Sign in with/ });
}

/** Signs in through the popup windows that the frame opens. */
export async function signInInWindow(page: Page, who: string): Promise<void> {
  const opening = page.waitForEvent("popup");
  await signInButton(page).click();
  const popup = await opening;
  const isClosed = popup.waitForEvent("close");
  await passOrgPages(popup, isClosed, who);
  await isClosed;
}

/** Makes storage throw in every page of the app, as in browsers that block all site data. */
export async function blockStorage(context: BrowserContext, appUrl: string): Promise<void> {
  await context.addInitScript((origin) => {
    if (window.origin !== origin) return;
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    }
    navigator.locks.request = () => Promise.reject(new DOMException("The request was denied.", "SecurityError"));
    navigator.locks.query = () => Promise.reject(new DOMException("The request was denied.", "SecurityError"));
  }, new URL(appUrl).origin);
}
