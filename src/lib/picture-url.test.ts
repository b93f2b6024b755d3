import { beforeEach, expect, test } from "vitest";
import { pictureUrl, trustPicturesOf } from "./picture-url.ts";

beforeEach(() => trustPicturesOf(["https://community.acme.example/portal"]));

test.each([
  "https://community.acme.example/profilephoto/729/T",
  "https://acme.my.salesforce.com/profilephoto/729/T?x=1",
  "https://acme--c.documentforce.com/profilephoto/005/T",
  "https://acme.file.force.com/sfc/rendition",
])("%s is a picture of the org", (url) => {
  expect(pictureUrl(url)).toBe(url);
});

test.each([
  "https://tracker.example/pixel.png",
  "https://salesforce.com.evil.example/x",
  "http://acme.my.salesforce.com/x",
  "/services/data/v66.0/connect/files/069/rendition",
  "javascript:alert(1)",
  "data:image/png;base64,AAAA",
  "",
  null,
  42,
])("%j is not a picture of the org", (url) => {
  expect(pictureUrl(url)).toBeNull();
});
