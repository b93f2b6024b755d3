import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FoundStatus } from "./found-status.tsx";

const say = (count: number) => `${count} groups`;

function status(props: Partial<Parameters<typeof FoundStatus>[0]>) {
  return <FoundStatus words="pump" isPending={false} count={3} hasMore={false} say={say} none="No group was found" {...props} />;
}

test("how many were found is said when they are there, by a status that was there before", () => {
  const { rerender } = render(status({ isPending: true }));
  const said = screen.getByRole("status");
  expect(said.textContent).toBe("");
  rerender(status({}));
  expect(said.textContent).toBe("3 groups");
  rerender(status({ words: "pumps", isPending: true }));
  rerender(status({ words: "pumps", count: 0 }));
  expect(said.textContent).toBe("No group was found");
});

test("pages that load afterwards are not said", () => {
  const { rerender } = render(status({ count: 25, hasMore: true }));
  expect(screen.getByRole("status").textContent).toBe("25 groups and more");
  rerender(status({ count: 50, hasMore: true }));
  expect(screen.getByRole("status").textContent).toBe("25 groups and more");
});

test("nothing is said where nothing was searched for", () => {
  render(status({ words: "" }));
  expect(screen.getByRole("status").textContent).toBe("");
});
