import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeProblem } from "./ensure-node.mjs";
import { root } from "./paths.mjs";
import { ensurePortIsFree } from "./ports.mjs";

/** What `npm start` prints to stderr with these options. */
function complaintAbout(...options: string[]): string {
  const { stderr, status } = spawnSync(process.execPath, [join(root, "scripts", "run.mjs"), "start", ...options], { encoding: "utf8" });
  expect(status).toBe(1);
  return stderr.trim();
}

describe("npm start prints one clear sentence", () => {
  it("for an old Node", () => {
    expect(nodeProblem("18.20.4")).toMatch(/^This needs Node 20.19 or newer, but this is Node 18.20.4\./);
    expect(nodeProblem("20.18.3")).not.toBeNull();
    expect(["20.19.0", "22.1.0", "24.0.0"].map(nodeProblem)).toEqual([null, null, null]);
  });

  it("for a real org without all of its options", () => {
    expect(complaintAbout("--login-url", "https://acme.my.salesforce.com")).toMatch(/^--login-url needs --client-id with it[^\n]*$/);
    expect(complaintAbout("--client-id", "3MVG9")).toMatch(/^--client-id needs --login-url with it[^\n]*$/);
    expect(complaintAbout("--client-id", "3MVG9", "--login-url", "acme")).toMatch(/^--login-url acme is not an address[^\n]*$/);
  });

  it("for an unknown option, and for an invalid port", () => {
    expect(complaintAbout("--prot", "80")).toMatch(/^Unknown option '--prot'\. The options are --port [^\n]*$/);
    expect(complaintAbout("--port", "http")).toMatch(/^--port http is not a port[^\n]*$/);
  });

  it("for a port in use, on either loopback address", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(ensurePortIsFree(port, "--port")).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that one, or choose another port with --port ${port + 10}.`,
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(ensurePortIsFree(port, "--port")).resolves.toBeUndefined();
  });
});
