import { expect, test } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { fileHref } from "./file-href.ts";

const { connection } = testStore();

test.each([
  ["https://acme.file.force.com/sfc/dist?token=1", "https://acme.file.force.com/sfc/dist?token=1"],
  [
    "/services/data/v58.0/connect/files/069A/content?versionNumber=1",
    "https://acme.my.salesforce.com/services/data/v58.0/connect/files/069A/content?versionNumber=1",
  ],
  ["/chatter/news", null],
  ["javascript:alert(1)", null],
  ["", null],
  [null, null],
])("a link to %j leads to %j", (downloadUrl, href) => {
  expect(fileHref(connection, { downloadUrl })).toBe(href);
});
