import { setPinned } from "~/connect/pins.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { changeCapability } from "./capability-change.ts";
import { turnsOn } from "./turn.ts";

/** The query keys of pinned elements begin with it. */
export const PINNED = "pinned";

/** Pins a post at the top of its group, or unpins it. */
export const pinCommand: SubjectCommand<FeedElement> = {
  id: "pin",
  keys: [],
  help: "pin",
  isPossible: ({ capabilities, parent }) => Boolean(capabilities?.pin?.isPinnableByMe) && keyPrefix(parent?.id ?? "") === KEY_PREFIX.group,
  isOn: ({ capabilities }) => capabilities?.pin?.isPinned ?? false,
  run(store, element) {
    const { id, parent } = element;
    if (!id || !parent?.id) return;
    const groupId = parent.id;
    changeCapability<"pin", boolean>(
      store,
      id,
      {
        name: "pin",
        show: (pin, isPinned) => ({ ...pin, isPinned }),
        async call(connection, elementId, isPinned) {
          const pin = await setPinned(connection, groupId, elementId, isPinned);
          void store.client.invalidateQueries({ queryKey: [PINNED, groupId] });
          return pin;
        },
        failure: (isPinned) => (isPinned ? moreMessages.couldNotPin : moreMessages.couldNotUnpin),
      },
      turnsOn(store, this, element),
    );
  },
};
