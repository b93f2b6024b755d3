import { describe, expect, test } from "vitest";
import { moveBy, STEP, toggleZoom, WHOLE, zoomBy } from "./zoom.ts";

const picture = { width: 400, height: 300 };
const stage = { width: 500, height: 300 };

describe("zooming", () => {
  test("keeps what is at the point where it is", () => {
    const at = { x: 80, y: -40 };
    const once = zoomBy(WHOLE, 2, at);
    const twice = zoomBy(once, 1.7, at);
    for (const { scale, x, y } of [once, twice]) {
      // As far from the middle of the picture, in its own pixels.
      expect((at.x - x) / scale).toBeCloseTo(80);
      expect((at.y - y) / scale).toBeCloseTo(-40);
    }
  });

  test("ends at the whole picture and at eight times its size", () => {
    expect(zoomBy(zoomBy(WHOLE, STEP), 1 / STEP)).toEqual(WHOLE);
    expect(zoomBy(WHOLE, 0.2)).toEqual(WHOLE);
    expect(zoomBy(WHOLE, 100).scale).toBe(8);
  });

  test("by a double click goes there and back", () => {
    const near = toggleZoom(WHOLE, { x: 10, y: 10 });
    expect(near.scale).toBeGreaterThan(2);
    expect(toggleZoom(near, { x: 0, y: 0 })).toEqual(WHOLE);
  });
});

describe("moving", () => {
  test("shows no more beside the picture than there is anyway", () => {
    const zoom = { scale: 2, x: 0, y: 0 };
    expect(moveBy(zoom, { x: -1_000, y: 1_000 }, picture, stage)).toEqual({ scale: 2, x: -150, y: 150 });
    expect(moveBy(zoom, { x: 30, y: -20 }, picture, stage)).toEqual({ scale: 2, x: 30, y: -20 });
  });

  test("does nothing to a picture that fits", () => {
    expect(moveBy(WHOLE, { x: 50, y: 50 }, picture, stage)).toEqual(WHOLE);
  });
});
