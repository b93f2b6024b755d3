import { LIMITS_KIB } from "../scripts/first-load.mjs";

/** What the app should reach. The sizes are limits that a test holds; the times are aims, since machines differ. */
export const AIMS = {
  jsKiB: LIMITS_KIB.js,
  cssKiB: LIMITS_KIB.css,
  /** Calls of the Connect REST API until a view has all it shows, the navigation beside it included. */
  apiCalls: 4,
  /** First element cold, as a multiple of the floor's. */
  coldRatio: 3,
  slowColdRatio: 2.5,
  /** Processor time of the main thread by the first element, as a multiple of the floor's. */
  mainThreadRatio: 3.5,
  /** The longest task of a start, as a part of what it is in another build. The build to beat is that of commit 5499c75. */
  longestTaskRatio: 0.5,
  framesPerSecond: 58,
  longTasks: 0,
  domElements: 1000,
  nodes: 5000,
  heapMb: 40,
  likeMs: 16,
  slowLikeMs: 32,
  /** After ten thousand feed elements with two comments each. */
  longFeedHeapMb: 40,
  /** The same after going ten times through them, as a multiple. */
  heapGrowth: 1.05,
  /** Frames of a 60 Hz screen from a click to the first content of a place that was there before. */
  frames: 3,
  slowFrames: 6,
};
