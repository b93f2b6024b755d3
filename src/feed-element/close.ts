import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { setClosed } from "~/connect/feed-element-changes.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { changeCapability, type CapabilityChange } from "./capability-change.ts";
import { turnsOn } from "./turn.ts";

const CLOSE: CapabilityChange<"close", boolean> = {
  name: "close",
  show: (close, isClosed) => ({ ...close, isClosed }),
  call: setClosed,
  failure: (isClosed) => (isClosed ? moreMessages.couldNotClose : moreMessages.couldNotReopen),
};

/** Closes a post to further comments, or opens it again. */
export const closeCommand: SubjectCommand<FeedElement> = {
  id: "close",
  keys: [],
  help: "close",
  isPossible: ({ capabilities }) => Boolean(capabilities?.close),
  isOn: ({ capabilities }) => capabilities?.close?.isClosed ?? false,
  run(store, element) {
    if (element.id) changeCapability(store, element.id, CLOSE, turnsOn(store, this, element));
  },
};
