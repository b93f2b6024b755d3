import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { UploadOptions } from "~/connect/file-upload.ts";
import { ConnectError } from "~/connect/errors.ts";
import { flush } from "~/testing/flush.ts";
import { createUploadQueue } from "./upload-queue.ts";

/** A queue whose files are sent when the test says so. */
function queueOf(...names: string[]) {
  const sendings: { name: string; options: UploadOptions; done: (value: { id: string }) => void; fail: (error: unknown) => void }[] = [];
  const queue = createUploadQueue(
    (file, options) =>
      new Promise((done, fail) => {
        sendings.push({ name: file.name, options, done, fail });
        options.signal?.addEventListener("abort", () => fail(new DOMException("Cancelled", "AbortError")));
      }),
  );
  queue.add(names.map((name) => new File(["four"], name)));
  const statuses = () => queue.uploads().map(({ name, status }) => `${name} ${status}`);
  const idOf = (name: string) => queue.uploads().find((upload) => upload.name === name)?.id ?? "";
  return { queue, sendings, statuses, idOf };
}

const leave = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

beforeEach(() => void vi.stubGlobal("window", new EventTarget()));
afterEach(() => vi.unstubAllGlobals());

describe("an upload queue", () => {
  test("sends two at a time, in order", async () => {
    const { queue, sendings, statuses } = queueOf("a", "b", "c", "d");
    expect(statuses()).toEqual(["a sending", "b sending", "c waiting", "d waiting"]);
    sendings[1]?.done({ id: "069b" });
    await flush();
    expect(statuses()).toEqual(["a sending", "b done", "c sending", "d waiting"]);
    expect(queue.uploads()[1]?.file).toEqual({ id: "069b" });
    expect(sendings.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  test("tells how far each is", () => {
    const { queue, sendings } = queueOf("a", "b");
    const heard = vi.fn();
    queue.subscribe(heard);
    sendings[0]?.options.onProgress?.(3, 4);
    expect(queue.uploads().map(({ sent }) => sent)).toEqual([3, 0]);
    expect(heard).toHaveBeenCalledOnce();
  });

  test("goes on with the next when one is cancelled, and does not hear of the old one again", async () => {
    const { queue, sendings, statuses, idOf } = queueOf("a", "b", "c");
    queue.cancel(idOf("a"));
    expect(sendings[0]?.options.signal?.aborted).toBe(true);
    sendings[0]?.options.onProgress?.(4, 4);
    await flush();
    expect(statuses()).toEqual(["a cancelled", "b sending", "c sending"]);
    expect(queue.uploads()[0]?.sent).toBe(0);
  });

  test("keeps what failed, with the reason, and sends it again in its old place", async () => {
    const { queue, sendings, statuses, idOf } = queueOf("a", "b");
    sendings[0]?.fail(new ConnectError("offline", "no"));
    await flush();
    expect(statuses()).toEqual(["a failed", "b sending"]);
    expect(queue.uploads()[0]?.error).toMatchObject({ kind: "offline" });
    queue.retry(idOf("a"));
    expect(statuses()).toEqual(["a sending", "b sending"]);
    expect(queue.uploads()[0]?.error).toBeNull();
    sendings[2]?.done({ id: "069a" });
    await flush();
    expect(statuses()).toEqual(["a done", "b sending"]);
  });

  test("that is cancelled and retried at once ends as the second try ends", async () => {
    const { queue, sendings, statuses, idOf } = queueOf("a");
    queue.cancel(idOf("a"));
    queue.retry(idOf("a"));
    await flush();
    expect(statuses()).toEqual(["a sending"]);
    sendings[1]?.done({ id: "069" });
    await flush();
    expect(statuses()).toEqual(["a done"]);
  });

  test("lists what it refuses and never sends it", () => {
    const { queue, sendings, statuses, idOf } = queueOf("setup.exe", "a");
    queue.retry(idOf("setup.exe"));
    expect(statuses()).toEqual(["setup.exe refused", "a sending"]);
    expect(sendings.map(({ name }) => name)).toEqual(["a"]);
  });

  test("takes off what is removed and stops it", () => {
    const { queue, sendings, statuses, idOf } = queueOf("a", "b", "c");
    queue.remove(idOf("a"));
    expect(sendings[0]?.options.signal?.aborted).toBe(true);
    expect(statuses()).toEqual(["b sending", "c sending"]);
    queue.close();
    expect(sendings.every(({ options }) => options.signal?.aborted)).toBe(true);
    expect(statuses()).toEqual([]);
  });

  test("warns who leaves while something is on its way or has failed, and only then", async () => {
    const { queue, sendings, idOf } = queueOf("b", "a");
    sendings[0]?.fail(new ConnectError("offline", "no"));
    await flush();
    expect(leave()).toBe(true);
    queue.remove(idOf("b"));
    expect(leave()).toBe(true);
    sendings[1]?.done({ id: "069" });
    await flush();
    expect(leave()).toBe(false);
  });

  test("hands over what is on its way: it leaves the list, goes on in order, and tells how it ends", async () => {
    const { queue, sendings, statuses } = queueOf("a", "b", "c");
    sendings[0]?.done({ id: "069a" });
    await flush();
    const [b, c, ...others] = queue.handOver();
    expect(others).toEqual([]);
    expect(statuses()).toEqual([]);
    queue.add([new File(["four"], "d")]);
    expect(statuses()).toEqual(["d waiting"]);
    sendings[1]?.done({ id: "069b" });
    expect(await b?.result).toEqual({ id: "069b" });
    expect(c?.source.name).toBe("c");
    c?.cancel();
    await expect(c?.result).rejects.toThrow("cancelled");
    expect(statuses()).toEqual(["d sending"]);
  });
});
