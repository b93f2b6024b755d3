import { writeFileSync } from "node:fs";
import { readOptions } from "./arguments.mjs";
import { askRealOrg } from "./org-check/ask-org.ts";
import { checkOrg, type ReadReport } from "./org-check/check-org.ts";
import { PlainError } from "./plain-error.mjs";

/**
 * `npm run check:org -- --login-url https://acme.my.salesforce.com`: reads each resource that the client uses from a
 * real org and reports where its answers differ from the contract. Takes the access token from SALESFORCE_ACCESS_TOKEN,
 * not from an argument, which other users of the machine could see. Only reads, and the report contains no names or
 * texts. Exits with 1 if an answer differs, with 2 if the org could not be read.
 */
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  const { "login-url": url, report } = readOptions(args, { "login-url": { type: "string" }, report: { type: "string" } });
  const token = process.env.SALESFORCE_ACCESS_TOKEN;
  if (!url) throw new PlainError("Say which org: npm run check:org -- --login-url https://acme.my.salesforce.com");
  if (!token) throw new PlainError("Put an access token of the org into SALESFORCE_ACCESS_TOKEN.");
  const { version, reads } = await checkOrg(askRealOrg(url, token));
  console.log(`API version ${version}`);
  for (const read of reads) console.log(line(read));
  if (report) writeFileSync(report, `${JSON.stringify({ version, reads }, null, 2)}\n`);
  const differing = reads.filter(({ outcome }) => outcome === "differs").length;
  console.log(`${reads.filter(({ outcome }) => outcome === "fits").length} of ${reads.length} fit the contract, ${differing} differ`);
  return differing === 0 ? 0 : 1;
}

function line({ name, path, outcome, problems, unknown }: ReadReport): string {
  const beyond = unknown.length > 0 ? ` (not in the contract: ${unknown.join(", ")})` : "";
  return `${outcome.padEnd(9)} ${name}, ${path}${problems.length > 0 ? `: ${problems.join("; ")}` : ""}${beyond}`;
}
