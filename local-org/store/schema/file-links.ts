/** Links to files for people without an account. */
export const FILE_LINKS = `
  CREATE TABLE file_link (
    file_id TEXT PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
    token TEXT NOT NULL,
    expires_at INTEGER,
    created_at INTEGER NOT NULL
  ) WITHOUT ROWID;
`;
