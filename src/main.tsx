import { followShortcut, placeParts } from "~/lib/app-url.ts";
import { watchLeaving } from "~/lib/leaving.ts";
import { startLanguage, withTexts } from "~/lib/messages/language.ts";
import { watchForNewVersion } from "~/ui/new-version.ts";
import { applyAccent, applyTheme } from "~/ui/theme.ts";
import { ownerOf } from "~/data/owner.ts";
import { connectSession } from "~/session/connect-session.ts";
import { loadConfig } from "~/session/config.ts";
import { isFramed } from "~/session/needs-popup.ts";
import { openSession } from "~/session/session.ts";
import { firstRequests } from "./first-requests.ts";

/**
 * Config, then session, then app; in a frame, only after all ancestor pages are known to be allowed. Sends the first
 * view's requests while the app's code is still loading.
 */
async function main(): Promise<void> {
  applyTheme();
  watchLeaving();
  watchForNewVersion();
  const app = import("./app/app.tsx");
  const root = document.getElementById("app");
  if (!root) throw new Error("index.html has no #app");
  try {
    const config = await loadConfig();
    if (config.branding.accent) applyAccent(config.branding.accent);
    document.title = config.branding.name;
    followShortcut(config.router);
    const texts = startLanguage(config.locale);
    if (isFramed() && !(await (await import("./embed/frame-guard.ts")).mayShowHere(root, config))) return;
    const { org: orgId, site } = placeParts(config.router);
    const session = await openSession(config, config.orgs.find(({ id }) => id === orgId) ?? config.defaultOrg, site);
    const connection = connectSession(config, session);
    for (const path of connection ? firstRequests(config, ownerOf(session)) : []) connection?.prefetch(path);
    const [{ renderApp }] = await Promise.all([app, texts]);
    await renderApp(root, { config, session, connection });
  } catch (error) {
    const page = await withTexts(() => import("./app/start-error-page.ts")).catch(() => null);
    if (page) page.renderStartError(root, error);
    // Shows the fallback in index.html at once instead of after its delay.
    else for (const animation of root.getAnimations({ subtree: true })) animation.finish();
  }
}

void main();
