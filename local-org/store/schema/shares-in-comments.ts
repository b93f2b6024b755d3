/** Posts that are shared in comments. */
export const SHARES_IN_COMMENTS = `
  ALTER TABLE comment ADD COLUMN shared_element_id TEXT;
`;
