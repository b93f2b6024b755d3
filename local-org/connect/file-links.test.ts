// @vitest-environment node
import { expect, it } from "vitest";
import { FileShareLinkSchema } from "../../src/connect/contract/files.ts";
import { problemsOf } from "./check-answer.ts";
import { addFile, BEN, createTestOrg } from "./test-org.ts";

it("a file has a link once its owner makes one, until they delete it", async () => {
  const org = createTestOrg();
  const id = addFile(org.db, { title: "a.txt", mimeType: "text/plain", bytes: Buffer.from("a") });
  const path = `/connect/files/${id}/file-shares/link`;
  expect((await org.ask(path)).status).toBe(404);
  const made = await org.ask(path, { method: "PUT", body: { expirationDate: "2026-06-01T00:00:00.000Z" } });
  expect([made.status, problemsOf(FileShareLinkSchema, made.body)]).toEqual([200, []]);
  expect(made.body).toEqual({
    expirationDate: "2026-06-01T00:00:00.000Z",
    fileViewUrl: expect.stringContaining("http://127.0.0.1:5181/"),
    isPasswordRequired: false,
    password: null,
    sharingType: "V",
  });
  expect((await org.ask(path)).body).toEqual(made.body);
  expect((await org.ask(path, { method: "PUT", body: { expirationDate: "soon" } })).status).toBe(400);
  expect((await org.ask(path, { method: "PUT", as: BEN })).status).toBe(404);
  expect((await org.ask(path, { method: "DELETE" })).status).toBe(204);
  expect((await org.ask(path)).status).toBe(404);
});
