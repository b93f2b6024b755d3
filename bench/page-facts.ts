import type { Page } from "@playwright/test";

/** What page-script.js collects in a page. */
interface PageBench {
  firstElement: Promise<number>;
  longTasks: { startTime: number; duration: number }[];
  watchInteractions(): void;
  /** Milliseconds by interaction id, in steps of 8. */
  interactions?: Map<number, number>;
  watchFrames(): void;
  stopFrames?: () => void;
  /**
   * Scrolls by so many pixels a frame until the element with this position, or going up the first one, is drawn, or
   * nothing has moved for too long. Resolves with the highest position that was drawn.
   */
  scrollToEnd(stepPx: number, stuckMs: number, last: number): Promise<number>;
  /** Resolves with the milliseconds from the next click until the first content with this selector is on the screen. */
  contentAfterClick(selector: string): Promise<number>;
  /** The last of these. */
  nextContent: Promise<number>;
  frames?: Frames;
}

/** The frames of a scroll. */
export interface Frames {
  /** When each came, in milliseconds. */
  times: number[];
  /** How many showed no feed element at a quarter, the half and three quarters of the window's height. */
  blank: number;
  /** The highest position in the feed that was in the document. */
  highest: number;
  /** The most DOM elements that the document held. */
  mostElements: number;
}

declare global {
  interface Window {
    bench: PageBench;
    /** A selector of what has to be there; without it, the first feed element. */
    benchShows?: string;
  }
}

/** A file that a page asked for. Times in milliseconds since the navigation began. */
export interface LoadedFile {
  url: string;
  /** "fetch", "img", "script", "link", … */
  initiator: string;
  startTime: number;
  responseEnd: number;
  /** Compressed bytes of the body that came over the network: none where the cache had it. */
  bytes: number;
}

/** What a load looked like from inside the page. */
export interface PageFacts {
  /** Epoch milliseconds of the navigation's begin. */
  beganAt: number;
  /** First contentful paint. */
  firstPaint: number;
  longestTask: number;
  articles: number;
  files: LoadedFile[];
}

/** Reads what a page has collected so far. */
export function readFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(() => {
    const timings = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return {
      beganAt: performance.timeOrigin,
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      longestTask: Math.max(0, ...window.bench.longTasks.map(({ duration }) => duration)),
      articles: document.querySelectorAll('[role="feed"] article').length,
      files: timings.map(({ name, initiatorType, startTime, responseEnd, transferSize, encodedBodySize }) => ({
        url: name,
        initiator: initiatorType,
        startTime,
        responseEnd,
        bytes: transferSize >= encodedBodySize ? encodedBodySize : 0,
      })),
    };
  });
}
