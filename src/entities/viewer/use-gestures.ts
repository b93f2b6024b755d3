import { useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import { moveBy, type Point, type Size, toggleZoom, WHOLE, type Zoom, zoomBy } from "./zoom.ts";

/** Pixels that a finger goes sideways to another picture, or down to close. */
const SWIPE = 60;

/** Pixels within which a press is a press and no movement. */
const STILL = 6;

/** Milliseconds between the two presses of a double one. */
const DOUBLE = 350;

interface Options {
  stage: RefObject<HTMLElement | null>;
  picture: RefObject<HTMLElement | null>;
  /** @param towards -1 for what is on the left of the picture, 1 for what is on its right */
  onSwipe: (towards: -1 | 1) => void;
  onClose: () => void;
}

/**
 * Zooms and moves a picture by fingers, mouse and wheel: pinch, double press, drag, and swipe while the whole picture is
 * in sight.
 *
 * @returns the zoom, how far the picture has been dragged by a swipe, and what listens on the stage
 */
export function useGestures({ stage, picture, onSwipe, onClose }: Options) {
  const [zoom, setZoom] = useState<Zoom>(WHOLE);
  const [drag, setDrag] = useState<Point | null>(null);
  const pointers = useRef(new Map<number, Point>());
  const press = useRef({ at: { x: 0, y: 0 }, hasMoved: false, isOnPicture: false });
  const lastPress = useRef({ at: { x: 0, y: 0 }, time: -DOUBLE });

  /** A place in pixels from the middle of the stage. */
  function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { left, top, width, height } = stage.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  }

  function change(next: (zoom: Zoom) => Zoom): void {
    const [inside, outside] = [sizeOf(picture.current), sizeOf(stage.current)];
    setZoom((current) => moveBy(next(current), { x: 0, y: 0 }, inside, outside));
  }

  function move(by: Point): void {
    change((current) => ({ ...current, x: current.x + by.x, y: current.y + by.y }));
  }

  useEffect(() => {
    // React listens to the wheel passively: the page would be zoomed, too.
    const element = stage.current;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) change((current) => zoomBy(current, Math.exp(-event.deltaY / 100), fromMiddle(event)));
      else move({ x: -event.deltaX, y: -event.deltaY });
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  });

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    if (pointers.current.size === 0) {
      const isOnPicture = event.target instanceof Node && picture.current?.contains(event.target) === true;
      press.current = { at: fromMiddle(event), hasMoved: false, isOnPicture };
    } else {
      press.current.hasMoved = true;
      setDrag(null);
    }
    pointers.current.set(event.pointerId, fromMiddle(event));
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = fromMiddle(event);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    const way = { x: now.x - press.current.at.x, y: now.y - press.current.at.y };
    if (Math.hypot(way.x, way.y) > STILL) press.current.hasMoved = true;
    if (other) {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      change((current) => zoomBy(current, factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }));
    } else if (zoom.scale > 1) {
      move({ x: now.x - before.x, y: now.y - before.y });
    } else if (press.current.hasMoved) {
      setDrag(Math.abs(way.x) > Math.abs(way.y) ? { x: way.x, y: 0 } : { x: 0, y: Math.max(0, way.y) });
    }
  }

  function onPointerUp(event: PointerEvent<HTMLElement>): void {
    if (!pointers.current.delete(event.pointerId) || pointers.current.size > 0) return;
    setDrag(null);
    const { isOnPicture, hasMoved } = press.current;
    if (hasMoved) {
      if (!drag) return;
      if (Math.abs(drag.x) > SWIPE) onSwipe(drag.x < 0 ? 1 : -1);
      else if (drag.y > 2 * SWIPE) onClose();
      return;
    }
    const at = fromMiddle(event);
    const isSecond = event.timeStamp - lastPress.current.time < DOUBLE && distance(at, lastPress.current.at) < 4 * STILL;
    lastPress.current = { at, time: isSecond ? -DOUBLE : event.timeStamp };
    if (isOnPicture && isSecond) change((current) => toggleZoom(current, at));
    else if (!isOnPicture && zoom.scale === 1) onClose();
  }

  function onPointerCancel(event: PointerEvent<HTMLElement>): void {
    pointers.current.delete(event.pointerId);
    setDrag(null);
  }

  return { zoom, drag, change, move, show: setZoom, listeners: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The size as laid out, which no zoom changes. */
function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
}
