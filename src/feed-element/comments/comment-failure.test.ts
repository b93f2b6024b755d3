import { expect, test } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { commentFailure } from "./comment-failure.ts";

test.each<[why: string, error: unknown, wasOnline: boolean, words: RegExp]>([
  ["what the org refuses was not posted", new ConnectError("invalid", "The body is too long.", 400), true, /not posted.*too long/],
  ["a missing right is said in the org's words", new ConnectError("forbidden", "The post is closed.", 403), true, /not posted.*is closed/],
  ["a device that is offline posted nothing", new ConnectError("offline", "x"), false, /not posted/],
  ["an answer that got lost leaves it open", new ConnectError("offline", "x"), true, /may have been posted/],
  ["so does an answer that cannot be read", new ConnectError("malformed", "x", 201), true, /may have been posted/],
  ["and a gateway that gave up", new ConnectError("server", "x", 504), true, /may have been posted/],
  ["and a fault of the app", new TypeError("x"), true, /may have been posted/],
])("%s", (_why, error, wasOnline, words) => {
  expect(commentFailure(error, wasOnline).here).toMatch(words);
  expect(commentFailure(error, wasOnline).away).toMatch(words);
});
