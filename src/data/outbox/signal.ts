/** Entries have changed, the device is online again, or a person wants to retry now. In ascending order of importance. */
const NEWS = ["changed", "online", "try now"] as const;
export type News = (typeof NEWS)[number];

/** Wakes a waiting loop. News that arrives while it is not waiting is kept. */
export interface Signal {
  fire(news: News): void;
  /** Resolves with the next news. */
  next(): Promise<News>;
}

export function createSignal(): Signal {
  let wake: ((news: News) => void) | null = null;
  let coming: Promise<News> | null = null;
  let missed: News | null = null;
  return {
    fire(news) {
      if (!wake) missed = missed && NEWS.indexOf(missed) > NEWS.indexOf(news) ? missed : news;
      wake?.(news);
      wake = null;
      coming = null;
    },
    next() {
      if (missed) {
        const news = missed;
        missed = null;
        return Promise.resolve(news);
      }
      coming ??= new Promise((resolve) => (wake = resolve));
      return coming;
    },
  };
}
