/** What people do to feed elements. */
export const ENGAGEMENT = `
  CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES user (id),
    thread_parent_id TEXT,
    body_json TEXT NOT NULL,
    is_rich_text INTEGER NOT NULL DEFAULT 0,
    file_id TEXT,
    is_verified INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1,
    edited_at INTEGER,
    created_at INTEGER NOT NULL
  );
  CREATE INDEX comment_element ON comment (element_id, created_at, id);
  CREATE INDEX comment_user ON comment (user_id, created_at);

  -- item: a feed element or a comment.
  CREATE TABLE chatter_like (
    id TEXT PRIMARY KEY,
    item_id TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    UNIQUE (item_id, user_id)
  );
  CREATE INDEX chatter_like_item ON chatter_like (item_id, created_at);
  CREATE INDEX chatter_like_user ON chatter_like (user_id);

  CREATE TABLE bookmark (
    user_id TEXT NOT NULL,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, element_id)
  ) WITHOUT ROWID;

  CREATE TABLE mute (
    user_id TEXT NOT NULL,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, element_id)
  ) WITHOUT ROWID;

  CREATE TABLE read_mark (
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (element_id, user_id)
  ) WITHOUT ROWID;

  CREATE TABLE up_down_vote (
    item_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    vote TEXT NOT NULL,
    PRIMARY KEY (item_id, user_id)
  ) WITHOUT ROWID;

  CREATE TABLE poll_choice (
    id TEXT PRIMARY KEY,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL
  );
  CREATE INDEX poll_choice_element ON poll_choice (element_id, position);

  CREATE TABLE poll_vote (
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    choice_id TEXT NOT NULL,
    PRIMARY KEY (element_id, user_id)
  ) WITHOUT ROWID;

  CREATE TABLE element_topic (
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    topic_id TEXT NOT NULL REFERENCES topic (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (element_id, topic_id)
  ) WITHOUT ROWID;
  CREATE INDEX element_topic_topic ON element_topic (topic_id, created_at);

  -- Favourites of the favorites feeds: a search text or a target (topic, list view).
  CREATE TABLE favorite (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    search_text TEXT,
    target_id TEXT,
    last_view_at INTEGER,
    created_at INTEGER NOT NULL
  );
  CREATE INDEX favorite_user ON favorite (user_id, created_at);
`;
