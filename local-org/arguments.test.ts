// @vitest-environment node
import { expect, it } from "vitest";
import { parseArguments } from "./arguments.ts";

it("needs no arguments", () => {
  expect(parseArguments([])).toEqual({
    options: {
      port: 5181,
      dataDir: ".local-org",
      people: 40,
      posts: 300,
      allowOrigins: ["http://localhost:5180/"],
      clientId: "3MVG9LocalOrgChatterClient",
      tokenTtl: 7200,
      reset: false,
    },
  });
});

it("reads them all", () => {
  const line = "--port 1 --data d --people 2 --posts=3 --allow-origin http://a.example/x/ --allow-origin https://b.example";
  expect(parseArguments([...line.split(" "), "--client-id", "me", "--token-ttl", "4", "--reset"])).toEqual({
    options: {
      port: 1,
      dataDir: "d",
      people: 2,
      posts: 3,
      allowOrigins: ["http://a.example/x/", "https://b.example/"],
      clientId: "me",
      tokenTtl: 4,
      reset: true,
    },
  });
});

it.each([
  [["--colour"], "Unknown option --colour: see --help."],
  [["now"], "Unknown argument now: see --help."],
  [["--port", "many"], "--port must be a whole number from 1 to 65535, not many."],
  [["--port", "70000"], "--port must be a whole number from 1 to 65535, not 70000."],
  [["--posts", "-1"], "--posts must be a whole number from 0 to 1000000, not -1."],
  [["--data"], "--data needs a value."],
  [["--allow-origin", "app"], "--allow-origin must be an http or https address without query, not app."],
])("refuses %j with one sentence", (args, error) => {
  expect(parseArguments(args)).toEqual({ error });
});
