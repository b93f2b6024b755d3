/** Records, topics and files. */
export const RECORDS_AND_FILES = `
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
`;
