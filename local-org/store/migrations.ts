import { ACTION_LINKS } from "./schema/action-links.ts";
import { ANNOUNCEMENTS } from "./schema/announcements.ts";
import { COMMENT_STATUS } from "./schema/comment-status.ts";
import { COMMENTS_IN_THREADS } from "./schema/comments-in-threads.ts";
import { CONVERSATIONS } from "./schema/conversations.ts";
import { ENGAGEMENT } from "./schema/engagement.ts";
import { FEED_ELEMENTS } from "./schema/feed-elements.ts";
import { FILE_LINKS } from "./schema/file-links.ts";
import { MODERATION } from "./schema/moderation.ts";
import { NOTIFICATIONS } from "./schema/notifications.ts";
import { OAUTH } from "./schema/oauth.ts";
import { PEOPLE } from "./schema/people.ts";
import { RECORD_TOPICS } from "./schema/record-topics.ts";
import { RECORD_VIEWERS } from "./schema/record-viewers.ts";
import { RECORDS_AND_FILES } from "./schema/records-and-files.ts";
import { SEARCH } from "./schema/search.ts";
import { SHARES_IN_COMMENTS } from "./schema/shares-in-comments.ts";
import { STREAMS } from "./schema/streams.ts";
import { TOPICS } from "./schema/topics.ts";

/**
 * The tables of the local org, oldest migration first. A migration that has landed is never edited:
 * add another one at the end. Times are epoch milliseconds, ids are the 18-character form,
 * columns that end in `_json` hold JSON text.
 */
export const migrations: readonly string[] = [
  PEOPLE + RECORDS_AND_FILES + FEED_ELEMENTS + ENGAGEMENT + OAUTH,
  COMMENTS_IN_THREADS,
  FILE_LINKS,
  SHARES_IN_COMMENTS,
  ANNOUNCEMENTS,
  RECORD_VIEWERS,
  MODERATION,
  STREAMS,
  COMMENT_STATUS,
  RECORD_TOPICS,
  ACTION_LINKS,
  CONVERSATIONS,
  TOPICS,
  NOTIFICATIONS,
  SEARCH,
];
