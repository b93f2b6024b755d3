/** The index that a search of posts and comments uses. */
export const SEARCH = `
  -- What is indexed: a post by itself, and each comment. The words are in post_text under the same number.
  CREATE TABLE search_row (
    id INTEGER PRIMARY KEY,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    comment_id TEXT UNIQUE REFERENCES comment (id) ON DELETE CASCADE
  );
  CREATE INDEX search_row_element ON search_row (element_id);

  -- Words without case and accents (store/search-text.ts); "#" and "@" belong to them.
  CREATE VIRTUAL TABLE post_text USING fts5(words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '#@'");
  CREATE VIRTUAL TABLE post_term USING fts5vocab(post_text, row);

  CREATE TRIGGER search_row_deleted AFTER DELETE ON search_row BEGIN DELETE FROM post_text WHERE rowid = old.id; END;
`;
