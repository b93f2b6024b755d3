/** How deep comments stand in their threads, and who edited and verified them. */
export const COMMENTS_IN_THREADS = `
  ALTER TABLE comment ADD COLUMN thread_level INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE comment ADD COLUMN edited_by TEXT;
  ALTER TABLE comment ADD COLUMN verified_by TEXT;
  ALTER TABLE comment ADD COLUMN verified_at INTEGER;
  UPDATE comment SET thread_level = 1 WHERE thread_parent_id IS NOT NULL;
  UPDATE comment SET edited_by = user_id WHERE edited_at IS NOT NULL;
  CREATE INDEX comment_thread ON comment (thread_parent_id, created_at, id);
`;
