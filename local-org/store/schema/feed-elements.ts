/** Feed elements, and why they stand in which feed. */
export const FEED_ELEMENTS = `
  -- body_json: message segments as on the wire, but references by id alone (see store/segments.ts), or NULL for no body.
  -- capabilities_json: what is fixed about each capability, by its name; what people do to it
  -- (likes, votes, bookmarks, comments) has tables of its own.
  CREATE TABLE feed_element (
    id TEXT PRIMARY KEY,
    feed_element_type TEXT NOT NULL DEFAULT 'FeedItem',
    type TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    body_json TEXT,
    is_rich_text INTEGER NOT NULL DEFAULT 0,
    capabilities_json TEXT NOT NULL DEFAULT '{}',
    visibility TEXT NOT NULL DEFAULT 'AllUsers',
    is_event INTEGER NOT NULL DEFAULT 0,
    is_direct_message INTEGER NOT NULL DEFAULT 0,
    client_name TEXT,
    client_url TEXT,
    original_element_id TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    edited_at INTEGER,
    edited_by TEXT,
    is_closed INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'Published',
    best_answer_id TEXT,
    best_answer_by TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    activity_at INTEGER NOT NULL
  );
  CREATE INDEX feed_element_created ON feed_element (created_at DESC, id DESC);
  CREATE INDEX feed_element_activity ON feed_element (activity_at DESC, id DESC);
  CREATE INDEX feed_element_actor ON feed_element (actor_id, created_at DESC, id DESC);

  -- Why an element stands in the feed of an entity (a user, group, record, file, topic).
  -- reason: parent (posted there), bundled (posted there, and shown there inside a bundle), bundle, actor (by that person),
  -- mention (names it), comment-mention, topic, file, comment (that person commented), direct-message (its member).
  -- A feed is a union of ranges over this index.
  CREATE TABLE feed_entry (
    entity_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    activity_at INTEGER NOT NULL,
    PRIMARY KEY (entity_id, reason, created_at, element_id)
  ) WITHOUT ROWID;
  CREATE INDEX feed_entry_activity ON feed_entry (entity_id, reason, activity_at, element_id);
  CREATE INDEX feed_entry_element ON feed_entry (element_id);

  CREATE TABLE pinned_element (
    entity_id TEXT NOT NULL,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    pinned_at INTEGER NOT NULL,
    PRIMARY KEY (entity_id, element_id)
  ) WITHOUT ROWID;
`;
