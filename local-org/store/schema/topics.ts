/** What people do to topics: whoever may change them, what they were called, and whom people hold to know about them. */
export const TOPICS = `
  -- While a topic is being deleted, it is still there.
  ALTER TABLE topic ADD COLUMN deleting_since INTEGER;
  ALTER TABLE topic ADD COLUMN has_images INTEGER NOT NULL DEFAULT 0;

  CREATE INDEX topic_deleting ON topic (deleting_since) WHERE deleting_since IS NOT NULL;

  CREATE TABLE topic_former_name (
    name TEXT PRIMARY KEY COLLATE NOCASE,
    topic_id TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    renamed_at INTEGER NOT NULL
  );

  -- permission: EditTopics (name and description) or DeleteTopics (merging too).
  CREATE TABLE topic_permission (
    user_id TEXT NOT NULL,
    permission TEXT NOT NULL,
    PRIMARY KEY (user_id, permission)
  ) WITHOUT ROWID;

  CREATE TABLE topic_endorsement (
    id TEXT PRIMARY KEY,
    topic_id TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    endorsee_id TEXT NOT NULL,
    endorser_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (topic_id, endorsee_id, endorser_id)
  );

  CREATE TABLE topic_opt_out (
    id TEXT PRIMARY KEY,
    topic_id TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (topic_id, user_id)
  );
`;
