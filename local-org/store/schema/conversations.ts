/** Private messages. members_key: the ids of all members in order, because the same people have one conversation. */
export const CONVERSATIONS = `
  CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    members_key TEXT NOT NULL UNIQUE,
    latest_at INTEGER NOT NULL
  );

  CREATE TABLE conversation_member (
    conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    is_read INTEGER NOT NULL,
    PRIMARY KEY (user_id, conversation_id)
  ) WITHOUT ROWID;
  CREATE INDEX conversation_member_conversation ON conversation_member (conversation_id);

  CREATE TABLE message (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    sender_id TEXT NOT NULL,
    text TEXT NOT NULL,
    sent_at INTEGER NOT NULL
  );
  CREATE INDEX message_conversation ON message (conversation_id, sent_at);
`;
