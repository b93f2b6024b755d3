import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createConnection, type TokenSource } from "./connection.ts";
import { uploadFile, uploadVersion } from "./file-upload.ts";
import { eventually } from "~/testing/eventually.ts";

const ORG = "https://acme.my.salesforce.com";

/** The parts of XMLHttpRequest in use; the test responds to it. */
class TestRequest extends EventTarget {
  static sent: TestRequest[] = [];
  upload = new EventTarget();
  status = 0;
  responseText = "";
  responseURL = "";
  url = "";
  method = "";
  body: FormData | null = null;
  headers = new Headers();
  open(method: string, url: string) {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value);
  }
  send(body: FormData) {
    this.body = body;
    TestRequest.sent.push(this);
  }
  abort() {
    this.end("abort");
  }
  progress(loaded: number, total: number) {
    this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded, total }));
  }
  answer(status: number, body: unknown, responseURL = this.url) {
    Object.assign(this, { status, responseText: JSON.stringify(body), responseURL });
    this.end("load");
  }
  end(type: string) {
    this.dispatchEvent(new Event(type));
    this.dispatchEvent(new Event("loadend"));
  }
}

beforeEach(() => {
  TestRequest.sent = [];
  vi.stubGlobal("XMLHttpRequest", TestRequest);
  vi.stubGlobal("navigator", { onLine: false });
});
afterEach(() => vi.unstubAllGlobals());

const connect = (tokens: Partial<TokenSource> = {}) =>
  createConnection({ baseUrl: () => ORG, apiVersion: "66.0", tokens: { token: () => "old", renew: async () => "new", ...tokens } });
const file = new File(["0123456789"], "ten.txt", { type: "text/plain" });
const request = async (nth: number) => eventually(() => TestRequest.sent[nth] ?? Promise.reject(new Error("not sent yet")));

describe("an upload", () => {
  test("is a form with the title before the bytes, and returns the file", async () => {
    const uploaded = uploadFile(connect(), file, { title: "Ten" });
    const { method, url, body, headers } = await request(0);
    expect([method, url]).toEqual(["POST", `${ORG}/services/data/v66.0/connect/files/users/me`]);
    expect([...(body ?? new FormData()).keys()]).toEqual(["title", "fileData"]);
    expect(body?.get("fileData")).toMatchObject({ name: "ten.txt", size: 10 });
    expect(headers.get("Authorization")).toBe("Bearer old");
    // The browser sets the type, with its boundary.
    expect(headers.has("Content-Type")).toBe(false);
    (await request(0)).answer(201, { id: "069" });
    await expect(uploaded).resolves.toEqual({ id: "069" });
  });

  test("of a version goes to its file, which keeps its title", async () => {
    void uploadVersion(connect(), "069A", file);
    const { url, body } = await request(0);
    expect(url).toBe(`${ORG}/services/data/v66.0/connect/files/069A`);
    expect([...(body ?? new FormData()).keys()]).toEqual(["fileData"]);
  });

  test("reports bytes of the file, without the form's overhead", async () => {
    const heard: string[] = [];
    const uploaded = uploadFile(connect(), file, { onProgress: (sent, total) => heard.push(`${sent}/${total}`) });
    const sent = await request(0);
    sent.progress(50, 210);
    sent.progress(205, 210);
    sent.answer(201, { id: "069" });
    await uploaded;
    expect(heard).toEqual(["0/10", "5/10", "10/10"]);
  });

  test("with an expired token is sent again with a new one", async () => {
    const renew = vi.fn(async () => "new");
    const uploaded = uploadFile(connect({ renew }), file);
    (await request(0)).answer(401, [{ errorCode: "INVALID_SESSION_ID", message: "no" }]);
    const again = await request(1);
    expect(again.headers.get("Authorization")).toBe("Bearer new");
    expect(again.body?.get("fileData")).toMatchObject({ size: 10 });
    again.answer(201, { id: "069" });
    await expect(uploaded).resolves.toEqual({ id: "069" });
    expect(renew).toHaveBeenCalledOnce();
  });

  test("fails with the org's reason", async () => {
    const uploaded = uploadFile(connect(), file);
    (await request(0)).answer(400, [{ errorCode: "FILE_EXTENSION_NOT_ALLOWED", message: "Not this kind." }]);
    await expect(uploaded).rejects.toMatchObject({ kind: "invalid", code: "FILE_EXTENSION_NOT_ALLOWED", message: "Not this kind." });
  });

  test("that loses its connection fails as offline, and can be sent again", async () => {
    const connection = connect();
    const lost = uploadFile(connection, file);
    (await request(0)).end("error");
    await expect(lost).rejects.toMatchObject({ kind: "offline" });
    const again = uploadFile(connection, file);
    (await request(1)).answer(201, { id: "069" });
    await expect(again).resolves.toEqual({ id: "069" });
  });

  test("stops when aborted, also before it is sent", async () => {
    const controller = new AbortController();
    const uploaded = uploadFile(connect(), file, { signal: controller.signal });
    await request(0);
    controller.abort();
    await expect(uploaded).rejects.toMatchObject({ name: "AbortError" });
    await expect(uploadFile(connect(), file, { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(TestRequest.sent).toHaveLength(1);
  });

  test("rejects a redirected response, and one without a file id", async () => {
    const redirected = uploadFile(connect(), file);
    (await request(0)).answer(201, { id: "069" }, "https://evil.example/");
    await expect(redirected).rejects.toMatchObject({ kind: "offline" });
    const odd = uploadFile(connect(), file);
    (await request(1)).answer(201, { name: "no id" });
    await expect(odd).rejects.toMatchObject({ kind: "malformed" });
  });
});
