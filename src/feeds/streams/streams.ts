import { useCallback, useSyncExternalStore } from "react";
import type { ChatterStream, ChatterStreamPage } from "~/connect/contract/feeds.ts";
import { getStream, STREAMS_PATH } from "~/connect/streams.ts";
import type { Kind } from "~/data/records.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { usePages } from "~/data/use-pages.ts";
import { useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";

/** Streams: feeds that people put together themselves. */
export const STREAMS: Kind<ChatterStream> = { name: "stream", limit: 500 };

/** The name of the list of one's streams, for local additions to it. */
export const STREAM_LIST = "streams";

/** One's streams, by name. @param isWanted whether to ask for them; otherwise those that are known */
export function useStreams({ isWanted = true } = {}) {
  return usePages<ChatterStreamPage>(["streams"], STREAMS_PATH, { kind: STREAMS, edits: STREAM_LIST, isWanted });
}

/** A stream that a list may know already. */
export function useStream(id: string) {
  const known = useRecord(STREAMS, id);
  return useRead<ChatterStream>(STREAMS, id, ({ connection }, streamId, signal) => getStream(connection, streamId, signal), {
    isWanted: known === undefined,
  });
}

/** Names of streams that a list knows, as they are now. Empty for one that is unknown or deleted. */
export function useStreamNames(ids: readonly string[]): string[] {
  const { records } = useStore();
  const all = ids.join();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = all.split(",").map((id) => records.subscribe(STREAMS, id, listener));
      return () => ends.forEach((end) => end());
    },
    [records, all],
  );
  const names = useSyncExternalStore(subscribe, () => ids.map((id) => asPlainLine(records.get(STREAMS, id)?.name)).join("\n"));
  return names.split("\n");
}

/** The page of a stream. */
export function streamPlace(id: string): string {
  return `/feeds/streams/${encodeURIComponent(id)}`;
}
