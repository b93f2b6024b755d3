import { useMutation, useQuery } from "@tanstack/react-query";
import { optBackIn, optOut, optOutOf, optOutsPath } from "~/connect/topic-people.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { useMyId } from "~/session/my-id.ts";
import { Button } from "~/ui/button.tsx";
import { showRefusal } from "~/ui/toast.ts";
import { TOPIC_PEOPLE } from "./topic-people.ts";

/** Lets people stay out of the list of those who know about a topic. Nothing where the org has no such list. */
export function Listing({ topicId }: { topicId: string }) {
  const store = useStore();
  const myId = useMyId();
  const queryKey = ["topic-opt-out", topicId];
  const { data: mine } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => optOutOf(await readTogether(store)<object>(optOutsPath(topicId), signal), myId),
    retry: false,
  });
  const change = useMutation({
    async mutationFn() {
      if (!mine) return optOut(store.connection, topicId);
      await optBackIn(store.connection, mine);
      return null;
    },
    onSuccess(now) {
      store.client.setQueryData(queryKey, now);
      void store.client.invalidateQueries({ queryKey: [TOPIC_PEOPLE] });
    },
    onError: (error) => showRefusal(texts.couldNotChangeListing, error),
  });
  if (mine === undefined) return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-2 text-sm text-muted sm:px-5">
      {mine ? texts.unlisted : texts.mayBeListed}
      <Button look="quiet" aria-busy={change.isPending} onClick={() => !change.isPending && change.mutate()}>
        {mine ? texts.listMe : texts.doNotListMe}
      </Button>
    </p>
  );
}
