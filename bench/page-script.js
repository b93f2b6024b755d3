// Runs in each page before the page's own scripts, in the app and on the floor alike. Times are performance.now():
// milliseconds since the navigation began. What it collects stands in window.bench (page-facts.ts has its types).
(() => {
  performance.setResourceTimingBufferSize(5_000);

  /** Long tasks of this page, oldest first. */
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: "longtask" });

  /** Runs `then` when the frame that comes next is on its way to the screen. */
  function afterNextFrame(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", then, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }

  /** Resolves with the time when what the page is about, such as the first feed element, has been drawn, not its skeleton. */
  const firstElement = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const content = document.querySelector(window.benchShows ?? '[role="feed"] article');
      if (!content?.textContent.trim()) return;
      observer.disconnect();
      afterNextFrame(() => resolve(performance.now()));
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });

  /** The interactions since this was called, by the Event Timing API, which leaves out those below 16 ms. */
  function watchInteractions() {
    const durations = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) durations.set(interactionId, Math.max(duration, durations.get(interactionId) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16 });
    bench.interactions = durations;
  }

  /** Notes each frame until `stopFrames` is called: when it came, and whether the window showed no feed element. */
  function watchFrames() {
    const frames = { times: [], blank: 0, highest: 0, mostElements: 0 };
    let goesOn = true;
    function frame(time) {
      if (!goesOn) return;
      frames.times.push(time);
      const articles = [...document.querySelectorAll('[role="feed"] article')];
      const boxes = articles.map((article) => article.getBoundingClientRect());
      const shows = [0.25, 0.5, 0.75].some((part) =>
        boxes.some(({ top, bottom }) => top <= part * innerHeight && bottom >= part * innerHeight),
      );
      if (!shows) frames.blank++;
      frames.highest = Math.max(frames.highest, Number(articles.at(-1)?.ariaPosInSet ?? 0));
      if (frames.times.length % 30 === 0) {
        frames.mostElements = Math.max(frames.mostElements, document.getElementsByTagName("*").length);
      }
      requestAnimationFrame(frame);
    }
    requestAnimationFrame(frame);
    bench.frames = frames;
    bench.stopFrames = () => (goesOn = false);
  }

  const bench = { firstElement, longTasks, watchInteractions, watchFrames };
  window.bench = bench;
})();
