import type { BrowserContext, Frame, Page } from "@playwright/test";

/** Records all BroadcastChannel messages of a context's pages from now on. @returns the messages so far, as JSON */
export async function recordChannels(context: BrowserContext): Promise<string[]> {
  const said: string[] = [];
  await context.exposeBinding("__reportMessage", (_source, message: string) => void said.push(message));
  await context.addInitScript(() => {
    const send = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
      const report: unknown = Reflect.get(window, "__reportMessage");
      if (typeof report === "function") report(`${this.name} ${JSON.stringify(message)}`);
      send.call(this, message);
    };
  });
  return said;
}

/** Everything that a page of the app has stored on the device, as one string: web storage, databases and caches. */
export function keptOnDevice(page: Page | Frame): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("The database refused.")));
      });
    const rows: unknown[] = [{ ...sessionStorage }, { ...localStorage }];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        rows.push(name, store, await done(objects.getAllKeys()), await done(objects.getAll()));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) rows.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(rows);
  });
}
