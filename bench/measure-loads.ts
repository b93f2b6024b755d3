import { PLAIN, SLOW_PHONE } from "./conditions.ts";
import { type Load, loadColdAndWarm } from "./load.ts";
import type { Loads } from "./load-report.ts";
import type { Stage } from "./stage.ts";

/** Loads of one kind, with what the report needs. */
export interface LoadSeries {
  title: string;
  condition: string;
  phase: "cold" | "warm";
  loads: Loads;
}

/**
 * Loads app, floor and, if given, another build in turns, so that background load affects all alike. The first load of
 * each is a warm-up for org and browser, and not counted.
 */
export async function measureLoads(stage: Stage, runs: number): Promise<LoadSeries[]> {
  const series: LoadSeries[] = [];
  for (const condition of [PLAIN, SLOW_PHONE]) {
    const cold = { app: new Array<Load>(), other: new Array<Load>(), floor: new Array<Load>() };
    const warm = { app: new Array<Load>(), other: new Array<Load>(), floor: new Array<Load>() };
    for (let run = condition === PLAIN ? 0 : 1; run <= runs; run++) {
      process.stdout.write(`\rLoading, ${condition.name}: ${run} of ${runs} …  `);
      for (const subject of stage.subjects) {
        const loads = await loadColdAndWarm(stage, subject, condition);
        if (run === 0) continue;
        cold[subject].push(loads.cold);
        warm[subject].push(loads.warm);
      }
    }
    process.stdout.write("\n");
    series.push(
      { title: `Cold, ${condition.name}`, condition: condition.name, phase: "cold", loads: cold },
      { title: `Warm, ${condition.name}`, condition: condition.name, phase: "warm", loads: warm },
    );
  }
  return series;
}
