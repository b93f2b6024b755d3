import { useMutation } from "@tanstack/react-query";
import { deleteAnnouncement, postAnnouncement } from "~/connect/announcements.ts";
import type { Announcement, AnnouncementInput } from "~/connect/contract/announcements.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { getGroup } from "~/connect/groups.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { GROUPS } from "~/data/kinds.ts";
import { outboxOf } from "~/data/outbox/outbox.ts";
import { isSame, writtenBy, writtenIn } from "~/data/outbox/words.ts";
import { rereadIfLost } from "~/data/reread-if-lost.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { refreshGroup } from "~/entities/group/group.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { showRefusal } from "~/ui/toast.ts";

/** Makes a group's announcement. Where the answer is lost, looks whether it is there. */
export function useAnnounce(groupId: string) {
  const store = useStore();
  return useMutation({
    mutationFn: async (input: AnnouncementInput): Promise<Announcement> => {
      try {
        return await postAnnouncement(store.connection, groupId, input);
      } catch (error) {
        const made = await findIfLost(store, groupId, input, error);
        if (made) return made;
        throw error;
      }
    },
    onSuccess(announcement) {
      store.records.confirm<ChatterGroup>(GROUPS, groupId, (group) => ({ ...group, announcement }));
      tellOthers(store, groupId, announcement);
      if (announcement.feedElement) outboxOf(store).addPosted(groupId, announcement.feedElement);
    },
  });
}

/** What the group announces by now, if it is what was sent. */
async function findIfLost(store: Store, groupId: string, input: AnnouncementInput, error: unknown): Promise<Announcement | null> {
  let found: Announcement | null = null;
  const sent = writtenIn({ body: input.body });
  await rereadIfLost(store, error, async () => {
    const { announcement } = await getGroup(store.connection, groupId);
    if (announcement?.feedElement && isSame(sent, writtenBy(announcement.feedElement))) found = announcement;
  });
  return found;
}

/** Takes a group's announcement back, at once. */
export function takeAnnouncementBack(store: Store, groupId: string, id: string): void {
  void change(store, {
    scope: scopeOf("announcement", GROUPS, groupId),
    effects: [effect<ChatterGroup>(GROUPS, groupId, { show: (group) => ({ ...group, announcement: null }) })],
    send: () => deleteAnnouncement(store.connection, id),
    onDone: () => tellOthers(store, groupId, null),
    onRefused: (error) => showRefusal(groupMessages.announce.notTakenBack, error),
    reread: () => refreshGroup(store, groupId),
  });
}

function tellOthers(store: Store, groupId: string, announcement: Announcement | null): void {
  store.tell({ type: "part", kind: GROUPS.name, id: groupId, part: { announcement } });
}
