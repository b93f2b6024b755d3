import { existsSync } from "node:fs";
import { packageCommand, runQuietly } from "./child.mjs";
import { findBrowser } from "./find-browser.mjs";
import { PlainError } from "./plain-error.mjs";

const TEN_MINUTES = 600_000;

/**
 * Finds a Chromium for the browser tests, or installs one.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {PlainError} with the commands to run if that fails
 */
export async function ensureBrowser() {
  const { chromium } = await import("@playwright/test");
  const find = () => findBrowser(chromium.executablePath());
  const already = find();
  if (already) return already;

  console.log("There is no Chromium here yet. Downloading one …");
  await playwright("install", "--no-shell", "chromium");
  if (!find() && isRootOnDebian()) {
    console.log("Installing what it needs with apt-get …");
    if (existsSync(chromium.executablePath())) await playwright("install-deps", "chromium");
    else await aptGetChromium();
  }
  const browser = find();
  if (browser) return browser;
  throw new PlainError(
    [
      "The browser tests need a Chromium, and none could be downloaded. Install one with one of these, then run the tests again:",
      "  npx playwright install --with-deps chromium",
      "  sudo apt-get install chromium          (Debian)",
      "or say where there is one: E2E_CHROMIUM=/path/to/chromium npm test",
    ].join("\n"),
  );
}

/** @param {string[]} args */
function playwright(...args) {
  return runQuietly(process.execPath, [packageCommand("@playwright/test", "playwright"), ...args], { timeout: TEN_MINUTES });
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

async function aptGetChromium() {
  const options = { timeout: TEN_MINUTES, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await runQuietly("apt-get", ["update"], options);
  await runQuietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
}
