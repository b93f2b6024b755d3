import type { Page } from "@playwright/test";

/** Types of what page-script.js collects. */
interface PageBench {
  firstElement: Promise<number>;
  longTasks: { startTime: number; duration: number }[];
  watchInteractions(): void;
  /** Duration in milliseconds by interaction id, in steps of 8. */
  interactions?: Map<number, number>;
  watchFrames(): void;
  stopFrames?: () => void;
  /**
   * Scrolls this many pixels per frame until the element with this position (or, scrolling up, the first one) is drawn,
   * or nothing has moved for too long. Resolves with the highest position drawn.
   */
  scrollToEnd(stepPx: number, stuckMs: number, last: number): Promise<number>;
  /** Resolves with the milliseconds from the next such event until content with this text, matching the selector, is seen. */
  contentAfter(type: "click" | "keydown", selector: string, text?: string): Promise<number>;
  /** The latest promise from `contentAfter`. */
  nextContent: Promise<number>;
  frames?: Frames;
}

/** The frames of a scroll. */
export interface Frames {
  /** Time of each frame in milliseconds. */
  times: number[];
  /** Frames without a feed element at a quarter, half and three quarters of the window's height. */
  blank: number;
  /** The highest feed position in the document. */
  highest: number;
  /** The maximum number of elements in the document. */
  mostElements: number;
}

declare global {
  interface Window {
    bench: PageBench;
    /** Selector of the main content; by default the first feed element. */
    benchShows?: string;
  }
}

/** A file loaded by a page. Times in milliseconds since the start of the navigation. */
export interface LoadedFile {
  url: string;
  /** "fetch", "img", "script", "link", … */
  initiator: string;
  startTime: number;
  responseEnd: number;
  /** Compressed bytes of the body transferred; 0 from the cache. */
  bytes: number;
}

/** A load as seen from inside the page. */
export interface PageFacts {
  /** Start of the navigation in epoch milliseconds. */
  beganAt: number;
  /** First contentful paint. */
  firstPaint: number;
  longestTask: number;
  articles: number;
  files: LoadedFile[];
}

/** Reads what the page has collected so far. */
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
