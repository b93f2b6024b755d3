// Entry point of every npm script: `node scripts/run.mjs start --port 6000` runs scripts/commands/start.mjs. It must
// parse in any Node version, so that an old one gets a message instead of a syntax error; everything newer is imported
// after the check.
import { nodeProblem } from "./ensure-node.mjs";

/**
 * Prints expected errors as one sentence, and bugs with a stack trace.
 * @param {any} error
 */
function fail(error) {
  const expected = error && error.name === "PlainError";
  console.error(expected ? "\n" + error.message : error);
  process.exit(1);
}

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const name = process.argv[2];
import("./commands/" + name + ".mjs")
  .then(function (command) {
    return command.main(process.argv.slice(3));
  })
  .catch(fail);
