import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { capabilitiesTable } from "../capabilities-table.mjs";
import { root } from "../paths.mjs";

/** `npm run capabilities`: writes docs/capabilities.md from the code. */
export function main() {
  writeFileSync(join(root, "docs/capabilities.md"), capabilitiesTable(root));
  console.log("Wrote docs/capabilities.md.");
}
