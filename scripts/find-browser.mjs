import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { PlainError } from "./plain-error.mjs";

/**
 * Finds a Chromium for tests: the one in E2E_CHROMIUM, or Playwright's own, or an installed one.
 *
 * @param {string} playwrightsOwn where Playwright would have put its download
 * @returns {string | null} path of the executable
 * @throws {PlainError} if E2E_CHROMIUM is not a browser
 */
export function findBrowser(playwrightsOwn) {
  const named = process.env.E2E_CHROMIUM;
  if (named) {
    if (isBrowser(named)) return named;
    throw new PlainError(`E2E_CHROMIUM is ${named}, but no Chromium starts there. Correct it, or leave it out.`);
  }
  return [playwrightsOwn, ...installedPaths()].find(isBrowser) ?? null;
}

/**
 * On Linux, starts the program once: Ubuntu's snap stub, or a Chromium without its libraries, exists but does not run.
 *
 * @param {string} path
 */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

/** @returns {string[]} */
function installedPaths() {
  const { PROGRAMFILES = "", LOCALAPPDATA = "", "PROGRAMFILES(X86)": PROGRAMFILES_X86 = "" } = process.env;
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
      );
    case "win32":
      return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
        .filter((folder) => folder !== "")
        .flatMap((folder) => ["Google/Chrome", "Chromium", "Microsoft/Edge"].map((name) => [folder, name]))
        .map(([folder = "", name = ""]) => join(folder, name, "Application", name.endsWith("Edge") ? "msedge.exe" : "chrome.exe"));
    default:
      // The headless shell comes last: tests take a fifth less time with it, but it crashes where a link opens another tab.
      return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chromium-headless-shell"].flatMap((name) => [
        `/usr/bin/${name}`,
        `/usr/local/bin/${name}`,
      ]);
  }
}
