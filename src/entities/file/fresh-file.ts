import { skipToken, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Connection } from "~/connect/connection.ts";
import type { File } from "~/connect/contract/files.ts";
import { FILES_AT_ONCE, getFiles } from "~/connect/files.ts";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import { useConnection } from "~/session/session-context.tsx";
import { fileKey, fresherFile, isRenditionComing, storeFile } from "./file-cache.ts";

/** Milliseconds before each new look at a file whose thumbnails are being made. Then it is left alone. */
const LOOKS = [3_000, 6_000, 12_000, 25_000, 50_000];

/** What is looked for: how many parts of the page want it, and how often it was asked for. */
const wanted = new Map<string, { watchers: number; looks: number }>();

/** Files that were looked for as often as they are. The org makes thumbnails of some only when somebody asks for them. */
const leftAlone = new Set<string>();
const listeners = new Set<() => void>();

const shownSince = new WeakMap<File, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let looksAt = Infinity;

/** Pictures fail in flocks: those of this many milliseconds are asked for in one call. */
const GATHER_FOR = 150;

const lapsed = new Set<string>();
let lapsedTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * What is known best about a file of a list. While its thumbnails are being made, the org is asked for it again: all
 * such files in one call, a few times, ever more seldom, and only while the page is visible.
 *
 * @returns the file, whether its thumbnails are awaited, and what to call when a picture of it does not load
 */
export function useFreshFile(summary: File): { file: File; isComing: boolean; onLapsed: () => void } {
  const client = useQueryClient();
  const connection = useConnection();
  const id = summary.id ?? "";
  const { data: entry } = useQuery<File>({ queryKey: fileKey(id), queryFn: skipToken });
  const file = fresherFile(summary, entry);
  const isLeftAlone = useSyncExternalStore(subscribe, () => leftAlone.has(id));
  const isComing = id !== "" && !isLeftAlone && isRenditionComing(file);
  useEffect(() => {
    if (!shownSince.has(file)) shownSince.set(file, Date.now());
  }, [file]);
  useEffect(() => (isComing ? watch(id, client, connection) : undefined), [isComing, id, client, connection]);
  const onLapsed = useCallback(() => {
    const age = Date.now() - (shownSince.get(file) ?? Date.now());
    if (id === "" || age < LAPSES_AFTER) return;
    lapsed.add(id);
    lapsedTimer ??= setTimeout(() => {
      lapsedTimer = undefined;
      const ids = [...lapsed].slice(0, FILES_AT_ONCE);
      lapsed.clear();
      void ask(ids, client, connection);
    }, GATHER_FOR);
  }, [client, connection, file, id]);
  return { file, isComing, onLapsed };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** @returns what ends the watch */
function watch(id: string, client: QueryClient, connection: Connection): () => void {
  const watched = wanted.get(id) ?? { watchers: 0, looks: 0 };
  watched.watchers += 1;
  wanted.set(id, watched);
  plan(client, connection);
  return () => void (watched.watchers -= 1);
}

function due(): [string, { watchers: number; looks: number }][] {
  return [...wanted].filter(([, { watchers, looks }]) => watchers > 0 && looks < LOOKS.length).slice(0, FILES_AT_ONCE);
}

function plan(client: QueryClient, connection: Connection): void {
  const looks = due().map(([, watched]) => watched.looks);
  if (looks.length === 0) return;
  const at = Date.now() + (LOOKS[Math.min(...looks)] ?? 0);
  if (timer !== undefined && looksAt <= at) return;
  clearTimeout(timer);
  looksAt = at;
  timer = setTimeout(() => void look(client, connection), at - Date.now());
}

async function look(client: QueryClient, connection: Connection): Promise<void> {
  timer = undefined;
  if (document.hidden) {
    document.addEventListener("visibilitychange", () => plan(client, connection), { once: true });
    return;
  }
  const files = due();
  if (files.length === 0) return;
  for (const [, watched] of files) watched.looks += 1;
  await ask(
    files.map(([id]) => id),
    client,
    connection,
  );
  for (const [id, { looks }] of files) if (looks >= LOOKS.length) leftAlone.add(id);
  for (const listener of listeners) listener();
  plan(client, connection);
}

async function ask(ids: readonly string[], client: QueryClient, connection: Connection): Promise<void> {
  // A thumbnail is not worth an error message: the icon of its type stands in its place.
  for (const file of await getFiles(connection, ids).catch(() => [])) storeFile(client, file);
}
