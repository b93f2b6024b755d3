import { fireEvent, render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Banner } from "./banner.tsx";

const PICTURE = "https://acme.my.salesforce.com/profilephoto/729/B";
const onLapsed = vi.fn();

function draw(photo: Parameters<typeof Banner>[0]["photo"]) {
  const { container, rerender } = render(<Banner photo={photo} onLapsed={onLapsed} />);
  return { source: () => container.querySelector("img")?.src, container, rerender };
}

test("a custom banner is shown", () => {
  expect(draw({ bannerPhotoUrl: PICTURE, bannerPhotoVersionId: "729", url: null }).source()).toBe(PICTURE);
});

test.each([
  ["no banner", null],
  ["the org's default one", { bannerPhotoUrl: PICTURE, bannerPhotoVersionId: null, url: null }],
  ["one of a strange host", { bannerPhotoUrl: "https://tracker.example/b.png", bannerPhotoVersionId: "729", url: null }],
])("no banner is shown for %s", (_name, photo) => {
  expect(draw(photo).source()).toBeUndefined();
});

test("a banner that fails to load is hidden until it has a fresh URL", () => {
  const { container, rerender, source } = draw({ bannerPhotoUrl: PICTURE, bannerPhotoVersionId: "729", url: null });
  fireEvent.error(container.querySelector("img") ?? container);
  expect(source()).toBeUndefined();
  expect(onLapsed).toHaveBeenCalledOnce();
  rerender(<Banner photo={{ bannerPhotoUrl: `${PICTURE}?fresh`, bannerPhotoVersionId: "729", url: null }} onLapsed={onLapsed} />);
  expect(source()).toBe(`${PICTURE}?fresh`);
});
