import { Dialog } from "@base-ui/react/dialog";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import type { AnyKind } from "~/data/records.ts";
import { messages } from "~/lib/messages/messages.ts";
import { pictureMessages as texts } from "~/lib/messages/pictures.ts";
import { classNames } from "~/ui/class-names.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { StagePicture } from "./stage-picture.tsx";
import { useGestures } from "./use-gestures.ts";
import { descriptionOf, type ViewedPicture } from "./viewed-picture.ts";
import { ViewerTools } from "./viewer-tools.tsx";
import { STEP, WHOLE, zoomBy } from "./zoom.ts";

export interface ViewerProps {
  pictures: readonly ViewedPicture[];
  /** The index of the picture to begin with. */
  first: number;
  /** The record that the pictures came with, which tells the age of their URLs. */
  source: readonly [kind: AnyKind, id: string];
  /** Takes the focus in the end. */
  opener: HTMLElement;
  /** A picture did not load. */
  onLapsed?: () => void;
  onClose: () => void;
}

/** Pixels that an arrow key moves an enlarged picture. */
const PAN = 80;

/**
 * Pictures one at a time, as large as the window. Arrow keys and swipes go to the next one, or move an enlarged picture;
 * Page Up and Page Down go on in any case.
 */
export function PictureViewer({ pictures, first, source, opener, onLapsed, onClose }: ViewerProps) {
  const [index, setIndex] = useState(first);
  const popup = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  // Towards what comes next, as the page is read.
  const forwards = document.documentElement.dir === "rtl" ? -1 : 1;
  const { zoom, drag, change, move, show, listeners } = useGestures({
    stage,
    picture,
    onSwipe: (towards) => step(towards * forwards),
    onClose,
  });
  useBackGesture(onClose);
  const shown = pictures[Math.min(index, pictures.length - 1)];
  if (!shown) return null;
  const position = pictures.length > 1 && texts.position(index + 1, pictures.length);
  const description = descriptionOf(shown.file);

  function go(to: number): void {
    if (to === index || !pictures[to]) return;
    setIndex(to);
    show(WHOLE);
  }

  function step(by: number): void {
    go(index + by);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Partial<Record<string, () => void>> = {
      "+": () => change((current) => zoomBy(current, STEP)),
      "=": () => change((current) => zoomBy(current, STEP)),
      "-": () => change((current) => zoomBy(current, 1 / STEP)),
      "0": () => show(WHOLE),
      ArrowLeft: () => (zoom.scale > 1 ? move({ x: PAN, y: 0 }) : step(-forwards)),
      ArrowRight: () => (zoom.scale > 1 ? move({ x: -PAN, y: 0 }) : step(forwards)),
      ArrowUp: () => move({ x: 0, y: PAN }),
      ArrowDown: () => move({ x: 0, y: -PAN }),
      PageUp: () => step(-1),
      PageDown: () => step(1),
      Home: () => go(0),
      End: () => go(pictures.length - 1),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          ref={popup}
          data-viewer
          initialFocus={popup}
          finalFocus={() => opener}
          className="fixed inset-0 z-50 flex flex-col bg-canvas pb-4 text-text outline-none"
          style={DARK}
          onKeyDown={onKeyDown}
        >
          <div className="flex items-center gap-1 py-2 ps-4 pe-2">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="truncate font-semibold" dir="auto">
                {shown.title || messages.capabilities.pictures}
              </Dialog.Title>
              <p aria-hidden className="text-sm text-muted tabular-nums">
                {position}
              </p>
            </div>
            <ViewerTools picture={shown} source={source} zoom={zoom} change={change} onClose={onClose} />
          </div>
          <p role="status" className="sr-only">
            {position && texts.said(position, shown.title)}
          </p>
          <div
            ref={stage}
            className={classNames(
              "relative grid min-h-0 flex-1 touch-none place-content-center overflow-hidden [container-type:size]",
              zoom.scale > 1 && "cursor-grab",
            )}
            {...listeners}
          >
            <StagePicture
              key={index}
              ref={picture}
              picture={shown}
              isMoving={drag !== null || zoom.scale > 1}
              style={{ transform: `translate(${zoom.x + (drag?.x ?? 0)}px, ${zoom.y + (drag?.y ?? 0)}px) scale(${zoom.scale})` }}
              onLapsed={onLapsed}
            />
          </div>
          {index > 0 && <IconButton icon={ChevronLeft} label={texts.previous} className={`${ARROW} start-2`} onClick={() => step(-1)} />}
          {index < pictures.length - 1 && (
            <IconButton icon={ChevronRight} label={texts.next} className={`${ARROW} end-2`} onClick={() => step(1)} />
          )}
          {description && (
            <p className="max-h-24 overflow-y-auto px-4 pt-3 text-center" dir="auto">
              {description}
            </p>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Pictures stand out from the dark in the light theme, too. Tokens of it alone: the page's follow the theme. */
const DARK = {
  colorScheme: "dark",
  "--canvas": "#0b0d10",
  "--surface": "#15181c",
  "--hover": "#20252b",
  "--line": "#2a2f36",
  "--text": "#e9ebee",
  "--muted": "#9fa8b5",
  "--accent-text": "#e9ebee",
} as CSSProperties;

const ARROW = "mirrored absolute top-1/2 -mt-5 size-10! justify-center rounded-full! border border-line bg-surface/80! text-text!";

declare global {
  interface Window {
    /** https://html.spec.whatwg.org/multipage/interaction.html#closewatcher; not in all browsers. */
    CloseWatcher?: new () => EventTarget & { destroy: () => void };
  }
}

/** Where the browser lets the system's way back (Android's gesture) close a dialog, it does not leave the page. */
function useBackGesture(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const watcher = window.CloseWatcher && new window.CloseWatcher();
    watcher?.addEventListener("close", () => close.current());
    return () => watcher?.destroy();
  }, []);
}
