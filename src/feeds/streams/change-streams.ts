import { useMutation } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { changeStream, createStream, deleteStream, getStream, type StreamChange } from "~/connect/streams.ts";
import { deleteLater } from "~/data/deletions.ts";
import { editList } from "~/data/list-edits.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { readAgain } from "~/data/use-read.ts";
import { useStore } from "~/data/use-store.tsx";
import { streamMessages as texts } from "~/lib/messages/streams.ts";
import { showRefusal, showToast } from "~/ui/toast.ts";
import { STREAM_LIST, STREAMS, streamPlace } from "./streams.ts";

/** Creates a stream, or changes the one with this id. Resolves with its id. */
export function useSaveStream(id: string | undefined) {
  const store = useStore();
  return useMutation({
    async mutationFn(change: StreamChange) {
      const asOf = store.records.tick();
      const saved = await (id === undefined ? createStream(store.connection, change) : changeStream(store.connection, id, change));
      const savedId = receive(store, STREAMS, saved, asOf);
      if (savedId && id === undefined) editList(store, STREAM_LIST, savedId, true);
      if (id !== undefined) forgetElements(store, id);
      return savedId;
    },
  });
}

/** Deletes a stream, with an Undo in a toast, and leaves its page. */
export function useDeleteStream(): (id: string, name: string) => void {
  const store = useStore();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (id, name) => {
    const isOwnPage = pathname === streamPlace(id);
    const pending = deleteLater(store, {
      kind: STREAMS,
      id,
      send: async () => void (await deleteStream(store.connection, id)),
      onRefused: (error) => showRefusal(texts.isBack, error),
      reread: () => readAgain(store, STREAMS, id, () => getStream(store.connection, id)),
      isOfferedInPlace: false,
    });
    const undo = () => {
      pending.undo();
      if (isOwnPage) void navigate(streamPlace(id));
    };
    showToast(texts.deleted(name), { label: texts.undo, onPress: undo, onGone: pending.carryOut });
    if (isOwnPage) void navigate("/feeds/streams", { replace: true });
  };
}

/** What it brings together is another now: its posts are read again. */
function forgetElements({ client }: Store, id: string): void {
  const isItsFeed = (path: unknown) => typeof path === "string" && path.includes(`/chatter/feeds/streams/${id}/`);
  void client.resetQueries({ queryKey: ["feed"], predicate: ({ queryKey }) => isItsFeed(queryKey[1]) });
}
