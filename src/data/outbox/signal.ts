/** What has happened: entries have changed, or there is reason to try at once what was put off. */
export type News = "changed" | "try now";

/** Wakes one that waits for news. What comes while it does not wait is kept for it. */
export interface Signal {
  fire(news: News): void;
  /** Settles with the next news. */
  next(): Promise<News>;
}

export function createSignal(): Signal {
  let wake: ((news: News) => void) | null = null;
  let coming: Promise<News> | null = null;
  let missed: News | null = null;
  return {
    fire(news) {
      if (!wake) missed = missed === "try now" ? missed : news;
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
