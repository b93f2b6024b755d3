/** Who moderates a site, what was flagged there, who is only named there, and what its topics are. */
export const MODERATION = `
  CREATE TABLE moderator (user_id TEXT PRIMARY KEY) WITHOUT ROWID;

  -- item: a feed element, a comment or a file.
  CREATE TABLE moderation_flag (
    id TEXT PRIMARY KEY,
    item_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    type TEXT NOT NULL,
    note TEXT,
    visibility TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (item_id, user_id)
  );
  CREATE INDEX moderation_flag_item ON moderation_flag (item_id, created_at, id);

  -- 0 for somebody who is mentioned in a site without being a member of it.
  ALTER TABLE user ADD COLUMN is_member INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE topic ADD COLUMN is_managed INTEGER NOT NULL DEFAULT 0;
`;
