/** Which action links were run, by whom. `user_id` is "" for a link that can be run once by anybody. */
export const ACTION_LINKS = `
  CREATE TABLE action_execution (
    action_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    element_id TEXT NOT NULL REFERENCES feed_element (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    executed_by TEXT NOT NULL,
    executed_at INTEGER NOT NULL,
    PRIMARY KEY (action_id, user_id)
  ) WITHOUT ROWID;
`;
