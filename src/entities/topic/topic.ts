import { useQuery } from "@tanstack/react-query";
import type { Topic, TopicPage } from "~/connect/contract/topics.ts";
import { topicPath, TRENDING_TOPICS } from "~/connect/topics.ts";
import { TOPICS, type TopicRecord } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { receiveAll } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { type Ask, readAgain, useRead } from "~/data/use-read.ts";
import { useStore } from "~/data/use-store.tsx";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";

/** Milliseconds for which the trending topics are fresh. */
const TRENDING_FOR = 10 * 60_000;

const ask: Ask<TopicRecord> = (store, id, signal) => readTogether(store)<Topic>(topicPath(id), signal);

/** One topic. Read together with what else the page reads then. Source: `GET /connect/topics/{id}`. */
export function useTopic(id: string) {
  return useRead(TOPICS, id, ask);
}

/** Reads a topic again. Rejects on failure. */
export function rereadTopic(store: Store, id: string): Promise<void> {
  return readAgain(store, TOPICS, id, ask);
}

/** The topics that most people talk about, as far as they have a name; none where the read fails, undefined until it ends. */
export function useTrendingTopics(): Topic[] | undefined {
  const store = useStore();
  const { data, isPending } = useQuery({
    queryKey: ["trending-topics"],
    async queryFn({ signal }) {
      const asOf = store.records.tick();
      const page = await readTogether(store)<TopicPage>(TRENDING_TOPICS, signal);
      receiveAll(store, TOPICS, objectsOf(page.topics), asOf);
      return page;
    },
    staleTime: TRENDING_FOR,
    retry: false,
  });
  if (isPending) return undefined;
  return objectsOf(data?.topics).filter(({ id, name }) => id && asPlainLine(name) !== "");
}
