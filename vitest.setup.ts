import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// The document outlives the files.
document.body.replaceChildren();

afterEach(cleanup);

// Allows for a busy machine, as in vitest.config.ts.
configure({ asyncUtilTimeout: 8_000 });

// jsdom has no layout, so sizes never change.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
