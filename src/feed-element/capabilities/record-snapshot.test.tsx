import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

const field = (label: string, text: string | null) => ({ label, text, type: "Text" });

describe("a record snapshot", () => {
  test("shows the record's name, what it is, and its fields", () => {
    const sections = [
      { fields: [field("Subject", "Wiper blade"), field("Case Number", "00028696"), field("Priority", null)] },
      { fields: [field("Status", "New")] },
    ];
    drawCapabilities({ recordSnapshot: { recordView: { id: "500000000000001AAA", name: "00028696", type: "Case", sections } } });
    expect(screen.getByRole("link", { name: "00028696" }).getAttribute("href")).toBe("/records/500000000000001AAA");
    expect(screen.getByText("Case")).toBeTruthy();
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Subject", "Status"]);
    expect(screen.getAllByRole("definition").map((value) => value.textContent)).toEqual(["Wiper blade", "New"]);
  });

  test("opens the rest of many fields in place", async () => {
    const fields = Array.from({ length: 9 }, (_, index) => field(`Field ${index}`, `Value ${index}`));
    drawCapabilities({ recordSnapshot: { recordView: { name: "Acme", sections: [{ fields }] } } });
    expect(screen.getAllByRole("term")).toHaveLength(6);
    await userEvent.click(screen.getByRole("button", { name: "Show all fields" }));
    expect(screen.getAllByRole("term")).toHaveLength(9);
  });

  test("without a record draws nothing", () => {
    expect(drawCapabilities({ recordSnapshot: { recordView: null } }).textContent).toBe("");
  });
});
