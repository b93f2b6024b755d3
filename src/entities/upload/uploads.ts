import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Connection } from "~/connect/connection.ts";
import { uploadFile, uploadVersion } from "~/connect/file-upload.ts";
import { perStore, type Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { createUploadQueue, type Upload, type UploadQueue } from "./upload-queue.ts";

/** Files on their way, and what can be done with them. The functions stay the same for as long as the component. */
export interface Uploads extends Pick<UploadQueue, "add" | "cancel" | "retry" | "remove" | "handOver"> {
  uploads: readonly Upload[];
}

/** Uploads that go on while people look at other pages, by name. */
const keptIn = perStore((store) => {
  const queues = new Map<string, UploadQueue>();
  store.onClose(() => queues.forEach((queue) => queue.close()));
  return queues;
});

/**
 * Uploads files, two at a time and in order. Leaving the app while something is on its way is warned of.
 *
 * @param keepAs a name under which the uploads go on when the component goes, and are there again when it comes back;
 *   without it they end with the component
 * @param versionOf id of the file of which everything is a new version; without it each is a new file
 */
export function useUploads({ keepAs, versionOf }: { keepAs?: string; versionOf?: string } = {}): Uploads {
  const store = useStore();
  const queue = useMemo(
    () => (keepAs === undefined ? newQueue(store.connection, versionOf) : keptQueue(store, keepAs, versionOf)),
    [store, keepAs, versionOf],
  );
  useEffect(() => {
    if (keepAs === undefined) return () => queue.close();
  }, [queue, keepAs]);
  const uploads = useSyncExternalStore(queue.subscribe, queue.uploads);
  return { uploads, add: queue.add, cancel: queue.cancel, retry: queue.retry, remove: queue.remove, handOver: queue.handOver };
}

function newQueue(connection: Connection, versionOf: string | undefined): UploadQueue {
  return createUploadQueue((file, options) =>
    versionOf === undefined ? uploadFile(connection, file, options) : uploadVersion(connection, versionOf, file, options),
  );
}

/** Uploads that go on when whoever began them has gone. */
export function keptQueue(store: Store, name: string, versionOf?: string): UploadQueue {
  const queues = keptIn(store);
  const queue = queues.get(name) ?? newQueue(store.connection, versionOf);
  queues.set(name, queue);
  return queue;
}
