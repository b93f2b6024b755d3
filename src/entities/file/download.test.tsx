import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { testStore, TEST_ORG as ORG } from "~/testing/render-in-app.tsx";
import { ToastHost } from "~/ui/toast-host.tsx";
import { type Download, startDownload } from "./download.ts";

const SIGNED = `${ORG}/services/data/v66.0/connect/files/069A/content?versionNumber=2&bearer=old`;
const FRESH = `${ORG}/services/data/v66.0/connect/files/069A/content?versionNumber=2&bearer=new`;

const asked: { url: string; token: string | null }[] = [];
let answers: Record<string, () => Response | Promise<Response>> = {};
const saved: { href: string; name: string; target: string; blob: Blob | undefined }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  asked.length = 0;
  saved.length = 0;
  answers = {
    [SIGNED]: () => new Response("old bytes", { headers: { "Content-Type": "text/html" } }),
    [FRESH]: () => new Response("new bytes"),
    [`${ORG}/services/data/v66.0/connect/files/069A?versionNumber=2`]: () => Response.json({ id: "069A", downloadUrl: FRESH }),
    [`${ORG}/services/data/v66.0/connect/files/069A/content`]: () => new Response("by path"),
  };
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    asked.push({ url, token: new Headers(init.headers).get("Authorization") });
    return answers[url]?.() ?? new Response("[]", { status: 404 });
  });
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ href: this.href, name: this.download, target: this.target, blob: blobs.get(this.href) });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

URL.createObjectURL ??= () => "";
URL.revokeObjectURL ??= () => undefined;

async function download(changes: Partial<Download> = {}): Promise<void> {
  await startDownload(
    testStore().connection,
    { id: "069A", url: SIGNED, since: Date.now(), name: "Plan.html", size: 9, ...changes },
    () => undefined,
  );
}

describe("a download", () => {
  test("saves the bytes as a blob without a type, and sends no token with a signed URL", async () => {
    await download();
    expect(asked).toEqual([{ url: SIGNED, token: null }]);
    expect(saved).toMatchObject([{ name: "Plan.html", target: "" }]);
    expect(saved[0]?.blob?.type).toBe("application/octet-stream");
    expect(await saved[0]?.blob?.text()).toBe("old bytes");
  });

  test("requests a fresh URL of the same version first if the old one may have expired", async () => {
    await download({ since: Date.now() - 16 * 60_000 });
    expect(asked.map(({ url }) => url)).toEqual([`${ORG}/services/data/v66.0/connect/files/069A?versionNumber=2`, FRESH]);
    expect(await saved[0]?.blob?.text()).toBe("new bytes");
  });

  test("requests a fresh URL, once, if the old one expired early", async () => {
    answers[SIGNED] = () => new Response("[]", { status: 401 });
    await download();
    expect(await saved[0]?.blob?.text()).toBe("new bytes");
    answers[FRESH] = () => new Response("[]", { status: 401 });
    asked.length = 0;
    await download();
    expect(asked).toHaveLength(3);
  });

  test("from a path of the org sends the token", async () => {
    await download({ url: "/services/data/v66.0/connect/files/069A/content" });
    expect(asked[0]?.token).toBe("Bearer token");
    expect(await saved[0]?.blob?.text()).toBe("by path");
  });

  test("without CORS headers is left to the browser, in a new window", async () => {
    answers[SIGNED] = () => Promise.reject(new TypeError("Failed to fetch"));
    await download();
    expect(saved).toEqual([{ href: SIGNED, name: "", target: "_blank", blob: undefined }]);
  });

  test.each<[string, Partial<Download>]>([
    ["a large file", { size: 400_000_000 }],
    ["another host", { url: "https://elsewhere.example/file" }],
  ])("of %s is left to the browser without a call", async (_, changes) => {
    await download(changes);
    expect(asked).toEqual([]);
    expect(saved).toMatchObject([{ href: changes.url ?? SIGNED, target: "_blank" }]);
  });

  test("that fails shows the reason and saves nothing", async () => {
    render(<ToastHost />);
    answers[SIGNED] = () => new Response("[]", { status: 503 });
    await download();
    await waitFor(() => expect(screen.getByText("“Plan.html” could not be downloaded.")).toBeTruthy());
    expect(screen.getByText(/Chatter asks for a break/)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  test("that is cut off does not save a partial file", async () => {
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("ha"));
      },
      pull() {
        throw new TypeError("network error");
      },
    });
    answers[SIGNED] = () => new Response(half);
    await download();
    expect(saved).toEqual([]);
  });
});
