import { setMute } from "~/connect/feed-elements.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import type { CapabilityChange } from "./capability-change.ts";

/** Keeps news of an element away, or not. */
export const MUTE: CapabilityChange<"mute", boolean> = {
  name: "mute",
  show: (mute, isMutedByMe) => ({ ...mute, isMutedByMe }),
  call: setMute,
  failure: () => moreMessages.couldNotMute,
};
