/** What people were told by custom notification types, and how often groups write to them. */
export const NOTIFICATIONS = `
  CREATE TABLE notification (
    id TEXT PRIMARY KEY,
    recipient_id TEXT NOT NULL,
    type_id TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    target_id TEXT,
    is_seen INTEGER NOT NULL DEFAULT 0,
    is_read INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
  );
  CREATE INDEX notification_recipient ON notification (recipient_id, created_at, id);

  CREATE TABLE group_email (
    group_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    frequency TEXT NOT NULL,
    PRIMARY KEY (group_id, user_id)
  ) WITHOUT ROWID;

  CREATE TABLE default_group_email (
    user_id TEXT PRIMARY KEY,
    frequency TEXT NOT NULL
  ) WITHOUT ROWID;
`;
