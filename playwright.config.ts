import { availableParallelism } from "node:os";
import { chromium, defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.mjs";
import { cachePath } from "./scripts/paths.mjs";

const executablePath = findBrowser(chromium.executablePath());
if (!executablePath) throw new Error("There is no Chromium to test with. npm test gets one.");

const isRoot = process.getuid?.() === 0;
/** Marks tests, or by file name whole files, for the narrow layout. */
const NARROW = /@narrow|\.narrow\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/support/template-org.ts",
  fullyParallel: true,
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // On a busy machine a test may be slow once. One that fails twice is broken.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: cachePath("playwright.json") }]],
  use: {
    browserName: "chromium",
    locale: "en-US",
    timezoneId: "UTC",
    video: "off",
    // Traces cost a quarter of the time, and more where much is evaluated: a retry would run into its timeout.
    // `npm test -- e2e --trace on -g "part of a name"` records one.
    trace: "off",
    launchOptions: {
      executablePath,
      args: [
        // Chromium's sandbox does not work as root.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "wide", grepInvert: NARROW, use: { viewport: { width: 1280, height: 900 } } },
    { name: "narrow", grep: NARROW, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
});
