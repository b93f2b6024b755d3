import { fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { StoreProvider } from "~/data/use-store.tsx";
import { testStore } from "~/testing/render-in-app.tsx";
import { Link } from "~/ui/link.tsx";
import { useScrollPosition } from "./use-scroll-position.ts";

afterEach(() => vi.restoreAllMocks());

function Places() {
  useScrollPosition();
  return <Link to="/groups">Groups</Link>;
}

test("`scrollTo` may return a promise without breaking the effect", () => {
  // Newer browsers return a promise from `window.scrollTo`.
  const answer: () => unknown = () => Promise.resolve();
  const scrollTo = vi.spyOn(window, "scrollTo").mockImplementation(answer);
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <StoreProvider store={testStore()}>
      <MemoryRouter>
        <Places />
      </MemoryRouter>
    </StoreProvider>,
  );
  fireEvent.click(screen.getByRole("link"));
  expect(scrollTo).toHaveBeenCalledTimes(2);
  expect(errors).not.toHaveBeenCalled();
});
