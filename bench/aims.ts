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
  framesPerSecond: 58,
  longTasks: 0,
  domElements: 1000,
  nodes: 5000,
  heapMb: 40,
  likeMs: 16,
  slowLikeMs: 32,
};
