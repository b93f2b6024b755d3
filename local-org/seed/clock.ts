const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Turns the times of the content into epoch milliseconds. */
export class Clock {
  readonly now: number;

  constructor(now: number) {
    this.now = now;
  }

  /**
   * `"25m"` and `"3h"` are before now; `"12 09:40"` is the time of day on the twelfth working day before today,
   * where the working week is Monday to Friday. Never later than now.
   *
   * @param utcOffset hours between the author's office and UTC
   */
  at(text: string, utcOffset = 1): number {
    const ago = /^(\d+)([mh])$/.exec(text);
    if (ago) return this.now - Number(ago[1]) * (ago[2] === "h" ? 60 : 1) * MINUTE;
    const day = /^(\d+) (\d\d):(\d\d)$/.exec(text);
    if (!day) throw new Error(`"${text}" is no time.`);
    const midnight = this.#workingDay(Number(day[1]));
    return Math.min(midnight + (Number(day[2]) - utcOffset) * 60 * MINUTE + Number(day[3]) * MINUTE, this.now - MINUTE);
  }

  #workingDay(daysAgo: number): number {
    let midnight = Math.floor(this.now / DAY) * DAY;
    for (let left = daysAgo; left > 0;) {
      midnight -= DAY;
      const weekday = new Date(midnight).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left--;
    }
    return midnight;
  }
}
