// Runs before each page's own scripts, in the app and on the floor. Times are performance.now(): milliseconds since the
// start of the navigation. Results are in window.bench (types in page-facts.ts).
(() => {
  performance.setResourceTimingBufferSize(5_000);

  /** Long tasks, oldest first. */
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: "longtask" });

  /** Inside a frame: runs `then` once that frame has been handed to the compositor. */
  function afterFrame(then) {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", then, { once: true });
    port1.start();
    port2.postMessage(null);
  }

  /** Runs `then` once the next frame has been handed to the compositor. */
  function afterNextFrame(then) {
    requestAnimationFrame(() => afterFrame(then));
  }

  /**
   * Resolves with the time at which the main content (by default the first feed element, not its skeleton) was drawn.
   */
  const firstElement = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const content = document.querySelector(window.benchShows ?? '[role="feed"] article');
      if (!content?.textContent.trim()) return;
      observer.disconnect();
      afterNextFrame(() => resolve(performance.now()));
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });

  /** Records interactions from now on. The Event Timing API omits those below 16 ms. */
  function watchInteractions() {
    const durations = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) durations.set(interactionId, Math.max(duration, durations.get(interactionId) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16 });
    bench.interactions = durations;
  }

  /**
   * Resolves with the milliseconds from the next event of this type to the frame that shows content with this text that
   * matches the selector. The content must be there before the frame's animation callbacks end, so a borderline frame
   * does not count.
   */
  function contentAfter(type, selector, text = "") {
    return new Promise((resolve) => {
      const isInSight = (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0 && element.textContent.trim() !== "" && element.textContent.includes(text);
      };
      const onEvent = ({ timeStamp }) => {
        const frame = () => {
          if ([...document.querySelectorAll(selector)].some(isInSight)) return afterFrame(() => resolve(performance.now() - timeStamp));
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      };
      addEventListener(type, onEvent, { capture: true, once: true });
    });
  }

  /**
   * Scrolls until the last element is drawn, or the first one when scrolling up. Clicks "load more" where the feed no
   * longer loads by itself. Resolves with the highest position drawn.
   */
  function scrollToEnd(stepPx, stuckMs, last) {
    return new Promise((resolve) => {
      let highest = 0;
      let before = -1;
      let movedAt = performance.now();
      function frame() {
        const positions = [...document.querySelectorAll('[role="feed"] article')].map((article) => Number(article.ariaPosInSet));
        highest = Math.max(highest, ...positions);
        const isThere = stepPx > 0 ? positions.includes(last) : scrollY === 0 && positions.includes(1);
        if (scrollY !== before) movedAt = performance.now();
        else
          [...document.querySelectorAll("main button")].find((button) => button.textContent === "Load more" && !button.disabled)?.click();
        before = scrollY;
        if (isThere || performance.now() - movedAt > stuckMs) return resolve(highest);
        scrollBy({ top: stepPx, behavior: "instant" });
        requestAnimationFrame(frame);
      }
      requestAnimationFrame(frame);
    });
  }

  /** Records each frame until `stopFrames` is called: its time, and whether the window showed no feed element. */
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

  const bench = { firstElement, longTasks, watchInteractions, watchFrames, contentAfter, scrollToEnd };
  window.bench = bench;
})();
