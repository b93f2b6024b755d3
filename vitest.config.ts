import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // What runs in a browser only is in e2e/. Two machines' worth of other work must not fail a test.
      testTimeout: 20_000,
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
