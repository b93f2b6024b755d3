/** What the OAuth server keeps. */
export const OAUTH = `
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
`;
