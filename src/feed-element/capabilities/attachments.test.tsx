import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Content } from "~/connect/contract/attachment-capabilities.ts";
import { TEST_ORG } from "~/testing/render-in-app.tsx";
import { drawCapabilities } from "~/testing/draw-capabilities.tsx";

function picture(title: string, more: Content = {}): Content {
  return {
    id: "069000000000001AAA",
    title,
    fileExtension: "png",
    downloadUrl: `https://files.my.salesforce.com/${title}`,
    renditionUrl: `https://files.my.salesforce.com/${title}/120`,
    renditionUrl720By480: `https://files.my.salesforce.com/${title}/720`,
    thumb720By480RenditionStatus: "Success",
    ...more,
  };
}

const report: Content = {
  id: "069000000000002AAA",
  title: "Report",
  fileExtension: "pdf",
  fileSize: "1250000",
  downloadUrl: "https://files.my.salesforce.com/report",
};

describe("a file", () => {
  test("shows title, type and size, leads to its page, and is there to download under its name", () => {
    drawCapabilities({ files: { items: [report] } });
    expect(screen.getByRole("link", { name: "Report PDF · 1.3 MB" }).getAttribute("href")).toBe("/files/069000000000002AAA");
    const link = screen.getByRole("link", { name: "Download Report" });
    expect(link.getAttribute("href")).toBe("https://files.my.salesforce.com/report");
    expect(link.getAttribute("download")).toBe("Report.pdf");
    expect(link.getAttribute("target")).toBe("_blank");
  });

  test("has a name that reads as what it is", () => {
    drawCapabilities({ files: { items: [{ ...report, title: "photo_\u202Egpj.exe\n", fileExtension: "exe" }] } });
    expect(screen.getByRole("link", { name: /^Download/ }).getAttribute("download")).toBe("photo_gpj.exe");
    expect(screen.getByText("photo_gpj.exe")).toBeTruthy();
  });

  test("is one of a few that show, where there are very many, until all are wanted", async () => {
    const items = Array.from({ length: 120 }, (_, index) => ({ ...report, title: `Report ${index + 1}` }));
    drawCapabilities({ files: { items } });
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    await userEvent.click(await screen.findByRole("button", { name: "Show all 120 files", expanded: false }));
    expect(screen.getAllByRole("listitem")).toHaveLength(120);
    await userEvent.click(screen.getByRole("button", { name: "Show less", expanded: true }));
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
  });

  test("of which the org sends nulls alone is said to be gone, beside those that are there", () => {
    const gone = { id: null, title: null, downloadUrl: null };
    drawCapabilities({ files: { items: [report, gone] } });
    expect(screen.getByRole("link", { name: "Report PDF · 1.3 MB" })).toBeTruthy();
    expect(screen.getByText("The file is gone, or you may not see it.")).toBeTruthy();
    drawCapabilities({ files: { items: [gone, gone] } });
    expect(screen.getByText("2 files are gone, or you may not see them.")).toBeTruthy();
  });

  test("that is gone from files and content is said once", () => {
    drawCapabilities({ files: { items: [{ id: null }] }, content: { id: null } });
    expect(screen.getAllByText("The file is gone, or you may not see it.")).toHaveLength(1);
  });

  test("without an id is there to download", () => {
    drawCapabilities({ files: { items: [{ ...report, id: null }] } });
    expect(screen.getByRole("link", { name: "Report PDF · 1.3 MB" }).getAttribute("href")).toBe("https://files.my.salesforce.com/report");
  });

  test("of an org that gives paths leads to the path there", () => {
    const path = "/services/data/v66.0/connect/files/069/content";
    drawCapabilities({ files: { items: [{ ...report, id: null, downloadUrl: path }] } });
    expect(screen.getByRole("link", { name: "Report PDF · 1.3 MB" }).getAttribute("href")).toBe(`${TEST_ORG}${path}`);
  });

  test("without an id and an address to load from is a row", () => {
    drawCapabilities({ files: { items: [{ ...report, id: null, downloadUrl: "/somewhere/else" }] } });
    expect(screen.getByText("Report")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("of an older post stands in content", () => {
    drawCapabilities({ content: report });
    expect(screen.getByRole("link", { name: /^Report/ })).toBeTruthy();
  });

  test("that files and content both name shows once", () => {
    drawCapabilities({ content: report, files: { items: [report] } });
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  test.each([[{ items: [] }], [{ items: null }]])("is not drawn for %j", (files) => {
    expect(drawCapabilities({ files, content: {} }).textContent).toBe("");
  });
});

describe("a picture", () => {
  test("shows in the best rendition and leads to the page of the file", () => {
    drawCapabilities({ files: { items: [picture("Harbour")] } });
    expect(screen.getByRole("img", { name: "Harbour" }).getAttribute("src")).toBe("https://files.my.salesforce.com/Harbour/720");
    expect(screen.getByRole("link", { name: "Harbour" }).getAttribute("href")).toBe("/files/069000000000001AAA");
  });

  test("keeps the room of its proportions, at most 480 pixels high", () => {
    drawCapabilities({ files: { items: [picture("Harbour", { imageDetails: { width: 1600, height: 1200 } })] } });
    const { style } = screen.getByRole("link");
    expect(Number.parseFloat(style.width) / Number.parseFloat(style.aspectRatio)).toBeCloseTo(480);
    expect(Number.parseFloat(style.aspectRatio)).toBeCloseTo(4 / 3);
  });

  test("that is still being made says so in its place", () => {
    drawCapabilities({ files: { items: [picture("Harbour", { thumb720By480RenditionStatus: "NotScheduled" })] } });
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("The picture is still being made.")).toBeTruthy();
  });

  test("that does not load leaves its title in its place", () => {
    drawCapabilities({ files: { items: [picture("Harbour")] } });
    fireEvent.error(screen.getByRole("img"));
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("Harbour")).toBeTruthy();
  });

  test("of which the org makes none is a file like others", () => {
    drawCapabilities({
      files: { items: [picture("Logo", { renditionUrl720By480: null, renditionUrl: null, thumb720By480RenditionStatus: "Na" })] },
    });
    expect(screen.getByRole("link", { name: "Logo PNG" })).toBeTruthy();
  });
});

describe("several pictures", () => {
  const titles = ["a", "b", "c", "d", "e", "f", "g"];

  test.each([2, 3, 4])("stand in a grid: %i", async (count) => {
    drawCapabilities({ files: { items: titles.slice(0, count).map((title) => picture(title)) } });
    expect(within(await screen.findByRole("list", { name: "Pictures" })).getAllByRole("img")).toHaveLength(count);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("beyond four are in the viewer", async () => {
    drawCapabilities({ files: { items: titles.map((title) => picture(title)) } });
    expect(await screen.findAllByRole("img")).toHaveLength(4);
    const more = screen.getByRole("button", { name: "Show 3 more pictures" });
    expect(more.textContent).toBe("+3");
    await userEvent.click(more);
    expect(await screen.findByRole("dialog", { name: "e" })).toBeTruthy();
  });

  test("and other files stand one below the other", async () => {
    drawCapabilities({ files: { items: [picture("a"), report, picture("b")] } });
    await screen.findByRole("list", { name: "Pictures" });
    expect(screen.getAllByRole("list").map((list) => list.getAttribute("aria-label"))).toEqual(["Pictures", "Files"]);
  });
});
