/** Who may see a record: ids of people; null means everybody. */
export const RECORD_VIEWERS = `
  ALTER TABLE record ADD COLUMN viewers_json TEXT;
`;
