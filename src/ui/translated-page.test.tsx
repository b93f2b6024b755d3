import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tolerateTranslation } from "./translated-page.ts";

let end: () => void;
beforeEach(() => {
  end = tolerateTranslation();
});
afterEach(() => end());

function Row({ state }: { state: "before" | "after" | "gone" }) {
  return (
    <p>
      {state === "after" && <b>new </b>}
      {state === "before" ? "Folgen" : "Gefolgt"}
      {state !== "gone" && "!"} <i>end</i>
    </p>
  );
}

/** Replaces each text node by a `font` element, as browsers' translation does. */
function translate(how: (text: Text, font: HTMLElement) => void): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement("font");
    font.textContent = `<${text.data}>`;
    how(text, font);
  }
  // MutationObserver callbacks run in a microtask.
  return act(async () => undefined);
}

test.each([
  ["in one step", (text: Text, font: HTMLElement) => text.replaceWith(font)],
  ["in two steps", (text: Text, font: HTMLElement) => (text.before(font), text.remove())],
])("on a page translated %s, React's updates show and nothing is lost", async (_, how) => {
  const { rerender } = render(<Row state="before" />);
  const row = screen.getByRole("paragraph");
  await translate(how);
  expect(row.textContent).toBe("<Folgen><!>< ><end>");
  rerender(<Row state="after" />);
  await act(async () => undefined);
  expect(row.textContent).toBe("new Gefolgt<!>< ><end>");
  rerender(<Row state="gone" />);
  await act(async () => undefined);
  expect(row.textContent).toBe("Gefolgt< ><end>");
});

test("a page that is not translated renders normally", () => {
  const { rerender, unmount } = render(<Row state="before" />);
  rerender(<Row state="after" />);
  rerender(<Row state="gone" />);
  expect(screen.getByRole("paragraph").textContent).toBe("Gefolgt end");
  unmount();
  expect(screen.queryByRole("paragraph")).toBeNull();
});
