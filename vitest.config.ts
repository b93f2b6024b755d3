import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

const MOCKED = ["**/*.mocked.test.{ts,tsx}"];

const node = {
  environment: "node",
  include: ["{src,local-org,scripts,bench}/**/*.test.ts"],
  setupFiles: ["./vitest.texts.ts"],
};

const dom = {
  environment: "jsdom",
  include: ["src/**/*.test.tsx"],
  setupFiles: ["./vitest.texts.ts", "./vitest.setup.ts"],
};

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Tests that need a real browser are in e2e/. Timeouts allow for a busy machine.
      testTimeout: 20_000,
      hookTimeout: 20_000,
      // As in playwright.config.ts: what fails twice is broken.
      retry: process.env.CI === undefined ? 0 : 1,
      // Files share loaded modules, at a fifth of the time. Those that replace modules are *.mocked.test.ts(x).
      projects: [
        { extends: true, test: { ...node, name: "node", isolate: false, exclude: MOCKED } },
        { extends: true, test: { ...dom, name: "dom", isolate: false, exclude: MOCKED } },
        { extends: true, test: { ...node, name: "node, mocked", include: ["src/**/*.mocked.test.ts"] } },
        { extends: true, test: { ...dom, name: "dom, mocked", include: ["src/**/*.mocked.test.tsx"] } },
      ],
    },
  }),
);
