import { LIMITS_KIB } from "../scripts/first-load.mjs";

/** Targets. A test enforces the sizes; the times are goals only, since machines differ. */
export const AIMS = {
  jsKiB: LIMITS_KIB.js,
  cssKiB: LIMITS_KIB.css,
  /** Connect REST API calls until a view is complete, including the navigation. */
  apiCalls: 4,
  /** Cold time to the first element, as a multiple of the floor's. */
  coldRatio: 3,
  slowColdRatio: 2.5,
  /** Main-thread CPU time until the first element, as a multiple of the floor's. */
  mainThreadRatio: 3.5,
  /** The longest task of a start, as a fraction of another build's. The build to beat is commit 5499c75. */
  longestTaskRatio: 0.5,
  framesPerSecond: 58,
  longTasks: 0,
  domElements: 1000,
  nodes: 5000,
  heapMb: 40,
  likeMs: 16,
  slowLikeMs: 32,
  keyMs: 16,
  slowKeyMs: 32,
  /** Frames at 60 Hz from a key in the palette to the first things found in memory. */
  paletteFrames: 2,
  /** After 10,000 feed elements with two comments each. */
  longFeedHeapMb: 40,
  /** The same after ten passes, as a multiple of the first. */
  heapGrowth: 1.05,
  /** Frames at 60 Hz from a click to the first content of a page that was shown before. */
  frames: 3,
  slowFrames: 6,
};
