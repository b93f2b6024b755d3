import { setTimeout as sleep } from "node:timers/promises";

/** How long something waits: milliseconds, or until it is released. */
export type Wait = number | "until-release";

/** The answers that wait for a release. */
export class Waiting {
  #held = new Set<() => void>();

  async wait(howLong: Wait): Promise<void> {
    if (howLong !== "until-release") return howLong > 0 ? sleep(howLong) : undefined;
    await new Promise<void>((resolve) => this.#held.add(resolve));
  }

  /** Lets everything go on that waits for it now. @returns how many there were */
  release(): number {
    const held = [...this.#held];
    this.#held.clear();
    for (const goOn of held) goOn();
    return held.length;
  }
}
