import { parseArguments, USAGE } from "./arguments.ts";
import { startOrg } from "./server.ts";
import type { RunningOrg } from "./server.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  if ("help" in parsed) {
    console.log(USAGE);
    return 0;
  }
  if ("error" in parsed) {
    console.error(parsed.error);
    return 1;
  }
  let org: RunningOrg;
  try {
    org = await startOrg(parsed.options);
  } catch (error) {
    console.error(sentence(error, parsed.options.port));
    return 1;
  }
  console.log(`Local org at ${org.url}. ${whoCanSignIn(org)}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void org.close().then(() => process.exit(0)));
  }
  return 0;
}

function whoCanSignIn({ context: { db } }: RunningOrg): string {
  const rows = db.prepare("SELECT username FROM user WHERE is_active = 1 AND user_type = 'Internal' ORDER BY id LIMIT 3").all() as {
    username: string;
  }[];
  const password = db.prepare("SELECT value FROM setting WHERE key = 'password'").get() as { value: string } | undefined;
  const names = rows.map((row) => row.username).join(", ");
  return `Sign in as ${names} or anybody else${password ? `, password ${password.value}` : ""}.`;
}

function sentence(error: unknown, port: number | undefined): string {
  if (!(error instanceof Error)) return `The local org could not start: ${String(error)}`;
  const { code = "", syscall }: NodeJS.ErrnoException = error;
  if (code === "EADDRINUSE") return `Port ${port} is in use: stop what uses it, or give another one with --port.`;
  if (syscall === "listen") return `Port ${port} cannot be used (${code}): give another one with --port.`;
  if (["EACCES", "EROFS", "ENOTDIR", "EEXIST"].includes(code)) {
    return `The folder of the database cannot be used (${code}): give another one with --data.`;
  }
  return `The local org could not start: ${error.message}`;
}
