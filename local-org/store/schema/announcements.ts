/** What a group's announcement says besides its post and its end. */
export const ANNOUNCEMENTS = `
  ALTER TABLE chatter_group ADD COLUMN announcement_is_archived INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE chatter_group ADD COLUMN announcement_sends_emails INTEGER NOT NULL DEFAULT 0;
`;
