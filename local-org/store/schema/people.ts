/** People, groups, and who follows what. */
export const PEOPLE = `
  CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) WITHOUT ROWID;

  -- The next number of each key prefix, so that ids never repeat, not even after a delete.
  CREATE TABLE id_sequence (
    prefix TEXT PRIMARY KEY,
    next INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- address_json: { street, city, state, zip, country }, each may be missing;
  -- phones_json: [{ phoneType: "Work" | "Mobile" | "Fax", phoneNumber }].
  CREATE TABLE user (
    id TEXT PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    email TEXT NOT NULL,
    first_name TEXT,
    last_name TEXT NOT NULL,
    nickname TEXT NOT NULL,
    title TEXT,
    company_name TEXT,
    department TEXT,
    about_me TEXT,
    address_json TEXT,
    phones_json TEXT NOT NULL DEFAULT '[]',
    manager_id TEXT,
    user_type TEXT NOT NULL DEFAULT 'Internal',
    is_active INTEGER NOT NULL DEFAULT 1,
    out_of_office TEXT,
    language TEXT NOT NULL DEFAULT 'en_US',
    time_zone TEXT NOT NULL DEFAULT 'Europe/Berlin',
    photo_version_id TEXT,
    created_at INTEGER NOT NULL
  );

  -- Bytes of photos and banners: the owner is a user or a group.
  CREATE TABLE photo (
    version_id TEXT PRIMARY KEY,
    owner_id TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    bytes BLOB NOT NULL
  );

  CREATE TABLE chatter_group (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT,
    information_title TEXT,
    information_text TEXT,
    visibility TEXT NOT NULL,
    owner_id TEXT NOT NULL REFERENCES user (id),
    is_archived INTEGER NOT NULL DEFAULT 0,
    is_broadcast INTEGER NOT NULL DEFAULT 0,
    can_have_guests INTEGER NOT NULL DEFAULT 0,
    photo_version_id TEXT,
    announcement_element_id TEXT,
    announcement_expires_at INTEGER,
    created_at INTEGER NOT NULL,
    last_post_at INTEGER
  );

  CREATE TABLE group_member (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES chatter_group (id),
    user_id TEXT NOT NULL REFERENCES user (id),
    role TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (group_id, user_id)
  );
  CREATE INDEX group_member_user ON group_member (user_id, group_id);

  CREATE TABLE group_request (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES chatter_group (id),
    user_id TEXT NOT NULL REFERENCES user (id),
    status TEXT NOT NULL,
    response_message TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
  );
  CREATE INDEX group_request_group ON group_request (group_id, status);

  -- A follow: the subject is a user, a record or a file. Membership of groups is not here.
  CREATE TABLE subscription (
    id TEXT PRIMARY KEY,
    subscriber_id TEXT NOT NULL REFERENCES user (id),
    subject_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (subscriber_id, subject_id)
  );
  CREATE INDEX subscription_subject ON subscription (subject_id, created_at);
`;
