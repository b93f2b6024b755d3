import { watchLeaving } from "~/lib/leaving.ts";
import { setLocale } from "~/lib/locale.ts";
import { messages } from "~/lib/messages/messages.ts";
import { watchForNewVersion } from "~/ui/new-version.ts";
import { applyAccent, applyTheme } from "~/ui/theme.ts";
import { ownerOf } from "~/data/owner.ts";
import { connectSession } from "~/session/connect-session.ts";
import { loadConfig, type Config } from "~/session/config.ts";
import { isFramed } from "~/session/needs-popup.ts";
import { openSession } from "~/session/session.ts";
import { firstRequests } from "./first-requests.ts";

/**
 * Config, then session, then app; in a frame, only after all pages around it are known to be allowed. What the first
 * view will ask the org for is asked here already, while the app's own code is still on its way.
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
    prepareDocument(config);
    if (isFramed() && !(await import("./embed/frame-guard.ts")).mayShowHere(root, config)) return;
    const session = await openSession(config, config.defaultOrg);
    const connection = connectSession(config, session);
    for (const path of connection ? firstRequests(config, ownerOf(session)) : []) connection?.prefetch(path);
    const { renderApp } = await app;
    await renderApp(root, { config, session, connection });
  } catch (error) {
    const { renderStartError } = await import("./app/start-error-page.ts").catch(() => ({ renderStartError: null }));
    if (!renderStartError) root.textContent = messages.app.crashTitle;
    else renderStartError(root, error);
  }
}

function prepareDocument({ locale, branding }: Config): void {
  setLocale(locale ? [locale] : navigator.languages);
  if (branding.accent) applyAccent(branding.accent);
  document.title = branding.name;
}

void main();
