import { AIMS } from "./aims.ts";
import { spread } from "./statistics.ts";
import { atMost, formatTable, type Row } from "./table.ts";
import type { ViewSeries } from "./views.ts";

/** The table of all views under one condition: time to main content, compared with the floor, and calls. */
export function reportViews({ condition, floor, views }: ViewSeries): string {
  const floorTime = spread(floor.map(({ firstElement }) => firstElement)).median;
  const rows = views.flatMap(({ name, loads }): Row[] => {
    const time = spread(loads.map(({ firstElement }) => firstElement)).median;
    const calls = spread(loads.map(({ byFirst }) => byFirst.apiCalls)).max;
    const settled = spread(loads.map((load) => load.settled.apiCalls)).max;
    return [
      {
        label: `${name}: shows itself`,
        app: milliseconds(time),
        floor: milliseconds(floorTime),
        ratio: `${(time / floorTime).toFixed(2)}×`,
      },
      { label: `${name}: API calls, settled`, app: `${calls}, ${settled}`, aim: atMost(AIMS.apiCalls, settled) },
    ];
  });
  return formatTable(`Views, cold, ${condition}`, rows);
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
