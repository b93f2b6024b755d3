/**
 * Printed once everything runs: the URL, who to sign in as, how to stop.
 *
 * @param {string} appUrl
 * @param {import("./app-options.mjs").AppOptions} options
 * @param {import("./local-org.mjs").LocalOrg | null} localOrg
 */
export function greeting(appUrl, { realOrg }, localOrg) {
  const lines = realOrg ? forRealOrg(appUrl, realOrg.loginUrl) : forLocalOrg(localOrg?.said ?? "");
  return ["", `  Chatter is at  ${appUrl}`, ...lines, "", "  Ctrl-C stops it.", ""].join("\n");
}

/** @param {string} said output of the local org: "… Sign in as ada, ben or anybody else, password …." */
function forLocalOrg(said) {
  const [, who] = /Sign in as (.+?)\.?$/m.exec(said) ?? [];
  return [
    `  Sign in as     anyone on the list that the org shows${who ? "," : ""}`,
    ...(who ? [`                 or by name as ${who}`] : []),
    "  What you do    stays between starts; npm start -- --reset begins anew",
  ];
}

/**
 * @param {string} appUrl
 * @param {string} loginUrl
 */
function forRealOrg(appUrl, loginUrl) {
  return [
    `  Sign in to     ${loginUrl}`,
    `  It must know   the callback URL ${new URL("auth/callback.html", appUrl)} (in the External Client App)`,
    `                 and the origin ${new URL(appUrl).origin} (in Setup, CORS, with OAuth endpoints turned on)`,
  ];
}
