import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { File } from "~/connect/contract/files.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { useFreshFile } from "./fresh-file.ts";

let lastId = 100;
const asked: string[][] = [];
let answer: (id: string) => File;

function coming(): File {
  return { id: `069${String(lastId++).padStart(12, "0")}AAA`, title: "A", thumb240By180RenditionStatus: "NotScheduled" };
}

function Thumbnail({ file: summary }: { file: File }) {
  const { file, isComing } = useFreshFile(summary);
  return <p>{isComing ? "awaited" : file.thumb240By180RenditionStatus}</p>;
}

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
  stubOrg({
    "GET /connect/files/batch/*": ({ path }) => {
      const ids = (path.split("/batch/")[1] ?? "").split(",");
      asked.push(ids);
      return { results: ids.map((id) => ({ statusCode: 200, result: answer(id) })) };
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe("a file whose thumbnails are being made", () => {
  test("is read again, all such files in one call, until they are ready", async () => {
    answer = (id) => ({ id, thumb240By180RenditionStatus: "Success" });
    const files = [coming(), coming()];
    renderInApp(files.map((file) => <Thumbnail key={file.id} file={file} />));
    expect(asked).toEqual([]);
    await pass(3_500);
    expect(asked).toEqual([files.map(({ id }) => id)]);
    expect(screen.getAllByText("Success")).toHaveLength(2);
    await pass(10 * 60_000);
    expect(asked).toHaveLength(1);
  });

  test("is read five times at most, with growing pauses, and then no longer waited for", async () => {
    answer = (id) => ({ id, thumb240By180RenditionStatus: "InProgress" });
    renderInApp(<Thumbnail file={coming()} />);
    await pass(10_000);
    expect(asked).toHaveLength(2);
    expect(screen.getByText("awaited")).toBeTruthy();
    await pass(20 * 60_000);
    expect(asked).toHaveLength(5);
    expect(screen.getByText("InProgress")).toBeTruthy();
  });

  test("is not read once no component shows it", async () => {
    answer = (id) => ({ id, thumb240By180RenditionStatus: "InProgress" });
    renderInApp(<Thumbnail file={coming()} />).unmount();
    await pass(60_000);
    expect(asked).toEqual([]);
  });

  test("is not read while the page is hidden", async () => {
    answer = (id) => ({ id, thumb240By180RenditionStatus: "Success" });
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    renderInApp(<Thumbnail file={coming()} />);
    await pass(60_000);
    expect(asked).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(3_500);
    expect(asked).toHaveLength(1);
    hidden.mockRestore();
  });
});

test("a file whose thumbnails are ready, or will never be made, is not read again", async () => {
  renderInApp(
    ["Success", "Na", "Failed", null].map((status) => (
      <Thumbnail key={status} file={{ ...coming(), thumb240By180RenditionStatus: status }} />
    )),
  );
  await pass(60_000);
  expect(asked).toEqual([]);
});
