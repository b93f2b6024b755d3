// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { TestBrowser } from "./oauth/test-browser.ts";
import { row, run } from "./store/statements.ts";
import { control, LENA, startTestOrg } from "./test-org.ts";

const folders = ["template-", "org-"].map((name) => mkdtempSync(join(tmpdir(), name)));
const [template = "", dataDir = ""] = folders;

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

it("has the data of another org again, and who is signed in stays so", async () => {
  await (await startTestOrg({ dataDir: template })).close();
  const org = await startTestOrg({ dataDir });
  try {
    const { access_token } = await new TestBrowser(org.url).tokens(LENA);
    for (const title of ["Chief", "Chair"]) {
      run(org.context.db, "UPDATE user SET title = ? WHERE id = ?", title, LENA);
      await control(org, { do: "loadData", from: template });
      expect(row(org.context.db, "SELECT title FROM user WHERE id = ?", LENA)).toMatchObject({ title: "Head of Design" });
    }
    const me = await fetch(`${org.url}/services/data/v67.0/chatter/users/me`, { headers: { Authorization: `Bearer ${access_token}` } });
    expect(await me.json()).toEqual({ id: LENA });
  } finally {
    await org.close();
  }
});
