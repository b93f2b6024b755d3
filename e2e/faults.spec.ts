import { runSequence } from "./faults/run-sequence.ts";
import { describe, sequenceOf } from "./faults/sequence.ts";
import { expect, test } from "./support/servers.ts";

/** `npm run faults` sets these; all tests go through a short set. */
const { FAULTS_SEED = "1", FAULTS_RUNS = "2", FAULTS_UNTIL } = process.env;

const first = Number(FAULTS_SEED);
const until = FAULTS_UNTIL === undefined ? Infinity : Number(FAULTS_UNTIL);

test.describe("whatever goes wrong, what was sent is there once, nothing typed is lost, and what is drawn is what the org has", () => {
  for (let seed = first; seed < first + Number(FAULTS_RUNS); seed++) {
    test(`seed ${seed}`, async ({ context, org, app, signIn }) => {
      test.skip(Date.now() > until, "The time is up.");
      test.setTimeout(180_000);
      const episodes = sequenceOf(seed);
      const outcome = await runSequence({ context, org, appUrl: app.url, signIn }, episodes, `s${seed}`);
      expect(outcome.faults, `${episodes.map(describe).join("\n")}\n\n${outcome.log.join("\n")}`).toEqual([]);
    });
  }
});
