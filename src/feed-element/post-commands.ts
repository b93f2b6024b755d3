import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { bookmarkCommand, likeCommand } from "./commands.ts";
import { muteCommand } from "./mute.ts";
import { openField } from "./open-fields.ts";
import { pinCommand } from "./pin.ts";
import { shareCommand } from "./share.ts";

/** Opens the field for a comment on a post. */
const commentCommand: SubjectCommand<FeedElement> = {
  id: "comment",
  keys: ["n"],
  help: "comment",
  isPossible: ({ id, capabilities }) => Boolean(id && capabilities?.comments),
  run: (store, { id }) => openField(store, id ?? ""),
};

/** What can be done to the post that is focused, by key or from the palette. */
export const POST_COMMANDS: readonly SubjectCommand<FeedElement>[] = [
  likeCommand,
  commentCommand,
  bookmarkCommand,
  shareCommand,
  muteCommand,
  pinCommand,
];
