// @vitest-environment node
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...args]);
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
    child.on("close", (code) => resolve({ code, ...output }));
  });
}

it("says in one sentence that the port is in use", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
  });
  try {
    const { code, stderr } = await run("--port", String(port), "--data", ":memory:");
    expect(stderr).toBe(`Port ${port} is in use: stop what uses it, or give another one with --port.\n`);
    expect(code).toBe(1);
  } finally {
    other.close();
  }
}, 20_000);
