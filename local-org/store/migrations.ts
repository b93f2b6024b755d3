/**
 * The tables of the local org, oldest migration first. A migration that has landed is never edited:
 * add another one at the end. Times are epoch milliseconds, ids are the 18-character form,
 * columns that end in `_json` hold JSON text.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) WITHOUT ROWID;

  -- The next number of each key prefix, so that ids never repeat, not even after a delete.
  CREATE TABLE id_sequence (
    prefix TEXT PRIMARY KEY,
    next INTEGER NOT NULL
  ) WITHOUT ROWID;

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

  -- Accounts, cases, opportunities: type is the sObject name, fields_json is
  -- [{ "name": "Stage", "label": "Stage", "value": "Negotiation" }].
  CREATE TABLE record (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    owner_id TEXT NOT NULL REFERENCES user (id),
    fields_json TEXT NOT NULL,
    created_at INTEGER NOT NULL
  );

  CREATE TABLE topic (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    description TEXT,
    created_at INTEGER NOT NULL
  );

  CREATE TABLE file (
    id TEXT PRIMARY KEY,
    owner_id TEXT NOT NULL REFERENCES user (id),
    title TEXT NOT NULL,
    description TEXT,
    origin TEXT NOT NULL DEFAULT 'Chatter',
    sharing_privacy TEXT NOT NULL DEFAULT 'None',
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
  );
  CREATE INDEX file_owner ON file (owner_id, modified_at DESC, id DESC);

  CREATE TABLE file_version (
    id TEXT PRIMARY KEY,
    file_id TEXT NOT NULL REFERENCES file (id),
    version_number INTEGER NOT NULL,
    file_extension TEXT,
    mime_type TEXT NOT NULL,
    checksum TEXT NOT NULL,
    content_size INTEGER NOT NULL,
    width INTEGER,
    height INTEGER,
    text_preview TEXT,
    page_count INTEGER NOT NULL DEFAULT 0,
    bytes BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (file_id, version_number)
  );

  -- Renditions are made when they are first due, kept here. type: THUMB120BY90, THUMB240BY180,
  -- THUMB720BY480, PDF; page counts from 0.
  CREATE TABLE rendition (
    file_version_id TEXT NOT NULL REFERENCES file_version (id),
    type TEXT NOT NULL,
    page INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    mime_type TEXT,
    bytes BLOB,
    PRIMARY KEY (file_version_id, type, page)
  ) WITHOUT ROWID;

  -- Who a file is shared with: a user, a group, or a record. sharing_type: V viewer, C collaborator, I inferred.
  CREATE TABLE file_share (
    file_id TEXT NOT NULL REFERENCES file (id),
    entity_id TEXT NOT NULL,
    sharing_type TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (file_id, entity_id)
  ) WITHOUT ROWID;
  CREATE INDEX file_share_entity ON file_share (entity_id, created_at DESC, file_id DESC);

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

  -- Everything that the OAuth server remembers, by its model names.
  CREATE TABLE oauth_artifact (
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    payload_json TEXT NOT NULL,
    grant_id TEXT,
    uid TEXT,
    user_code TEXT,
    expires_at INTEGER,
    consumed_at INTEGER,
    last_used_at INTEGER,
    PRIMARY KEY (model, id)
  ) WITHOUT ROWID;
  CREATE INDEX oauth_artifact_grant ON oauth_artifact (grant_id);
  CREATE INDEX oauth_artifact_uid ON oauth_artifact (uid);
  `,
];
