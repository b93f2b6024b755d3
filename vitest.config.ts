import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Tests that need a real browser are in e2e/. Timeouts allow for a busy machine.
      testTimeout: 20_000,
      hookTimeout: 20_000,
      // As in playwright.config.ts: what fails twice is broken.
      retry: process.env.CI === undefined ? 0 : 1,
      projects: [
        {
          extends: true,
          test: {
            name: "node",
            environment: "node",
            include: ["{src,local-org,scripts,bench}/**/*.test.ts"],
            setupFiles: ["./vitest.texts.ts"],
          },
        },
        {
          extends: true,
          test: {
            name: "dom",
            environment: "jsdom",
            include: ["src/**/*.test.tsx"],
            setupFiles: ["./vitest.texts.ts", "./vitest.setup.ts"],
          },
        },
      ],
    },
  }),
);
