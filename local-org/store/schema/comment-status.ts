/** Comments that wait for review. */
export const COMMENT_STATUS = `
  ALTER TABLE comment ADD COLUMN status TEXT NOT NULL DEFAULT 'Published';
`;
