import { AIMS } from "./aims.ts";
import { LEAST_SEEN_MS, type Like } from "./like.ts";
import type { Scroll } from "./scroll.ts";
import type { Spread } from "./statistics.ts";
import { atLeast, atMost, formatTable } from "./table.ts";

/** The table of a scroll. */
export function reportScroll(scroll: Scroll): string {
  const { goal, reached, note, seconds, framesPerSecond, p99Frame, worstFrame, longTasks, domElements, nodes, heapMb } = scroll;
  const table = formatTable(`Scrolling the news feed, 400 px every 50 ms`, [
    { label: "element reached", app: reached.toLocaleString("en"), aim: atLeast(goal, reached) },
    { label: "time", app: `${seconds.toFixed(0)} s` },
    { label: "frames per second", app: framesPerSecond.toFixed(1), aim: atLeast(AIMS.framesPerSecond, framesPerSecond) },
    { label: "p99 frame", app: `${p99Frame.toFixed(0)} ms` },
    { label: "worst frame", app: `${worstFrame.toFixed(0)} ms` },
    { label: "frames without an element", app: scroll.blankFrames.toLocaleString("en") },
    { label: "long tasks", app: String(longTasks), aim: atMost(AIMS.longTasks, longTasks) },
    { label: "long tasks in all", app: `${scroll.longTasksSum.toFixed(0)} ms` },
    { label: "DOM elements at most", app: domElements.toLocaleString("en"), aim: atMost(AIMS.domElements, domElements) },
    { label: "nodes after collection", app: nodes.toLocaleString("en"), aim: atMost(AIMS.nodes, nodes) },
    { label: "heap after collection", app: `${heapMb.toFixed(1)} MB`, aim: atMost(AIMS.heapMb, heapMb, " MB") },
  ]);
  return note === null ? table : `${table}\n${note}`;
}

/** The table of likes. */
export function reportLike({ plain, slow }: Like): string {
  return formatTable("Like: from click to next paint", [
    { label: "plain", app: duration(plain), aim: atMost(AIMS.likeMs, plain.median, " ms") },
    { label: "processor at a quarter", app: duration(slow), aim: atMost(AIMS.slowLikeMs, slow.median, " ms") },
  ]);
}

function duration({ median, min, max }: Spread): string {
  return `${seen(median)} ms (${seen(min)}–${seen(max)})`;
}

function seen(milliseconds: number): string {
  return milliseconds < LEAST_SEEN_MS ? `<${LEAST_SEEN_MS}` : milliseconds.toFixed(0);
}
