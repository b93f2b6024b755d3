import type { Late } from "./area.ts";
import { besideMessages } from "./beside.ts";
import { capabilityMessages } from "./capabilities.ts";
import { commentMessages } from "./comments.ts";
import { composeMessages } from "./compose.ts";
import { configMessages } from "./config.ts";
import { downloadMessages } from "./downloads.ts";
import { editingMessages } from "./editing.ts";
import { editorMessages } from "./editor.ts";
import { embedMessages } from "./embed.ts";
import { errorMessages } from "./errors.ts";
import { feedToolMessages } from "./feed-tools.ts";
import { feedMessages } from "./feeds.ts";
import { fileChooserMessages } from "./file-chooser.ts";
import { fileMessages } from "./files.ts";
import { groupMessages } from "./groups.ts";
import { keysMessages } from "./keys.ts";
import { privateMessages } from "./messages-private.ts";
import { moderationMessages } from "./moderation.ts";
import { moreMessages } from "./more.ts";
import { notFoundMessages } from "./not-found.ts";
import { notificationMessages } from "./notifications.ts";
import { outboxMessages } from "./outbox.ts";
import { paletteMessages } from "./palette.ts";
import { peopleMessages } from "./people.ts";
import { peopleListMessages } from "./people-lists.ts";
import { pictureMessages } from "./pictures.ts";
import { recordMessages } from "./records.ts";
import { richTextMessages } from "./rich-text.ts";
import { searchMessages } from "./search.ts";
import { settingsMessages } from "./settings.ts";
import { shareMessages } from "./shares.ts";
import { signInMessages } from "./sign-in.ts";
import { signInErrors } from "./sign-in-errors.ts";
import { streamMessages } from "./streams.ts";
import { targetMessages } from "./targets.ts";
import { toastMessages } from "./toasts.ts";
import { topicPageMessages } from "./topic-pages.ts";
import { topicMessages } from "./topics.ts";
import { uploadMessages } from "./uploads.ts";

/** All French texts but those of the first view. */
export const late: Late = {
  beside: besideMessages,
  capabilities: capabilityMessages,
  comments: commentMessages,
  compose: composeMessages,
  config: configMessages,
  downloads: downloadMessages,
  editing: editingMessages,
  editor: editorMessages,
  embed: embedMessages,
  errors: errorMessages,
  "feed-tools": feedToolMessages,
  feeds: feedMessages,
  "file-chooser": fileChooserMessages,
  files: fileMessages,
  groups: groupMessages,
  keys: keysMessages,
  "messages-private": privateMessages,
  moderation: moderationMessages,
  more: moreMessages,
  "not-found": notFoundMessages,
  notifications: notificationMessages,
  outbox: outboxMessages,
  palette: paletteMessages,
  people: peopleMessages,
  "people-lists": peopleListMessages,
  pictures: pictureMessages,
  records: recordMessages,
  "rich-text": richTextMessages,
  search: searchMessages,
  settings: settingsMessages,
  shares: shareMessages,
  "sign-in": signInMessages,
  "sign-in-errors": signInErrors,
  streams: streamMessages,
  targets: targetMessages,
  toasts: toastMessages,
  "topic-pages": topicPageMessages,
  topics: topicMessages,
  uploads: uploadMessages,
};
