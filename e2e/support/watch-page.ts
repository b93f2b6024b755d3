import type { BrowserContext } from "@playwright/test";

/**
 * Records violations of the app's Content Security Policy and uncaught errors in all pages of a context.
 *
 * @returns the list, which grows while the test runs
 */
export async function watchPages(context: BrowserContext, appUrl: string): Promise<string[]> {
  const { origin } = new URL(appUrl);
  const troubles: string[] = [];
  await context.exposeBinding("__reportViolation", ({ page }, violation: string) => {
    if (page.url().startsWith(origin)) troubles.push(`Content Security Policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      const report: unknown = Reflect.get(window, "__reportViolation");
      if (typeof report !== "function") return;
      report(`${effectiveDirective} refused ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() !== "error" || !message.page()?.url().startsWith(origin)) return;
    if (/content security policy|trusted ?type|trustedhtml/i.test(message.text())) troubles.push(`Console: ${message.text()}`);
  });
  context.on("weberror", (webError) => {
    const error = webError.error();
    if (webError.page()?.url().startsWith(origin)) troubles.push(`Uncaught: ${error.stack || `${error.name}: ${error.message}`}`);
  });
  return troubles;
}
