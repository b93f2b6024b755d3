import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { setMute } from "~/connect/feed-element-changes.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { changeCapability, type CapabilityChange } from "./capability-change.ts";
import { turnsOn } from "./turn.ts";

const MUTE: CapabilityChange<"mute", boolean> = {
  name: "mute",
  show: (mute, isMutedByMe) => ({ ...mute, isMutedByMe }),
  call: setMute,
  failure: () => moreMessages.couldNotMute,
};

/** Keeps news of a post away, or not. */
export const muteCommand: SubjectCommand<FeedElement> = {
  id: "mute",
  keys: ["m"],
  help: "mute",
  isPossible: ({ capabilities }) => Boolean(capabilities?.mute),
  isOn: ({ capabilities }) => capabilities?.mute?.isMutedByMe ?? false,
  run(store, element) {
    if (element.id) changeCapability(store, element.id, MUTE, turnsOn(store, this, element));
  },
};
