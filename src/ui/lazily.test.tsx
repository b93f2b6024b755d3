import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";
import { lazily } from "./lazily.ts";

afterEach(() => vi.restoreAllMocks());

function Menu() {
  return <p>Menu</p>;
}

function renderLazily(load: () => Promise<{ Menu: () => React.ReactNode }>) {
  const Lazy = lazily(load, "Menu");
  render(
    <ErrorBoundary fallback={() => <p>Failed</p>}>
      <p>Page</p>
      <Suspense fallback={<p>Loading</p>}>
        <Lazy />
      </Suspense>
    </ErrorBoundary>,
  );
}

test("a chunk that cannot load offline waits for the connection, and the page stays", async () => {
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const load = vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue({ Menu });
  renderLazily(load);
  await act(() => Promise.resolve());
  expect(screen.getByText("Page")).toBeTruthy();
  expect(screen.getByText("Loading")).toBeTruthy();
  online.mockReturnValue(true);
  window.dispatchEvent(new Event("online"));
  expect(await screen.findByText("Menu")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test("a chunk that is missing on the host is an error", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderLazily(() => Promise.reject(new TypeError("404")));
  expect(await screen.findByText("Failed")).toBeTruthy();
});
