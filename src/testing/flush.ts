/** Gives the event loop enough turns for everything that does not wait for a timer, whichever timers are faked. */
export async function flush(): Promise<void> {
  for (let turns = 0; turns < 40; turns++) await turn();
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
