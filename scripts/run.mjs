// The first file of every npm script: `node scripts/run.mjs start --port 6000` runs scripts/commands/start.mjs.
// It must be readable for a Node of any age, so that an old one gets a sentence and not a syntax error.
// Everything newer is imported only after the check.
import { nodeProblem } from "./ensure-node.mjs";

/**
 * Says what went wrong in one sentence if it was expected, with a stack trace only if it is a mistake of ours.
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
