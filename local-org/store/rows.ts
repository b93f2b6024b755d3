/** Rows of the tables, as SELECT * gives them. Flags are 0 or 1, times are epoch milliseconds. */

export interface UserRow {
  id: string;
  username: string;
  email: string;
  first_name: string | null;
  last_name: string;
  nickname: string;
  title: string | null;
  company_name: string | null;
  department: string | null;
  about_me: string | null;
  address_json: string | null;
  phones_json: string;
  manager_id: string | null;
  user_type: string;
  is_active: number;
  out_of_office: string | null;
  language: string;
  time_zone: string;
  photo_version_id: string | null;
  created_at: number;
  /** 0 for somebody who is named in a site without being a member of it. */
  is_member: number;
}

export interface GroupRow {
  id: string;
  name: string;
  description: string | null;
  information_title: string | null;
  information_text: string | null;
  visibility: string;
  owner_id: string;
  is_archived: number;
  is_broadcast: number;
  can_have_guests: number;
  photo_version_id: string | null;
  announcement_element_id: string | null;
  announcement_expires_at: number | null;
  announcement_is_archived: number;
  announcement_sends_emails: number;
  created_at: number;
  last_post_at: number | null;
}

export interface GroupMemberRow {
  id: string;
  group_id: string;
  user_id: string;
  role: string;
  created_at: number;
}

export interface RecordRow {
  id: string;
  type: string;
  name: string;
  owner_id: string;
  fields_json: string;
  created_at: number;
  /** Ids of those who may see it, as JSON; null means everybody. */
  viewers_json: string | null;
}

export interface TopicRow {
  id: string;
  name: string;
  description: string | null;
  created_at: number;
  /** Null while it is not being deleted. */
  deleting_since: number | null;
  has_images: number;
}

export interface FeedElementRow {
  id: string;
  feed_element_type: string;
  type: string;
  actor_id: string;
  parent_id: string;
  body_json: string | null;
  is_rich_text: number;
  capabilities_json: string;
  visibility: string;
  is_event: number;
  is_direct_message: number;
  client_name: string | null;
  client_url: string | null;
  original_element_id: string | null;
  revision: number;
  edited_at: number | null;
  edited_by: string | null;
  is_closed: number;
  status: string;
  best_answer_id: string | null;
  best_answer_by: string | null;
  created_at: number;
  modified_at: number;
  activity_at: number;
}

export interface CommentRow {
  id: string;
  element_id: string;
  user_id: string;
  thread_parent_id: string | null;
  thread_level: number;
  body_json: string;
  is_rich_text: number;
  file_id: string | null;
  shared_element_id: string | null;
  status: string;
  is_verified: number;
  verified_by: string | null;
  verified_at: number | null;
  revision: number;
  edited_at: number | null;
  edited_by: string | null;
  created_at: number;
}

export interface LikeRow {
  id: string;
  item_id: string;
  user_id: string;
  created_at: number;
}

export interface SubscriptionRow {
  id: string;
  subscriber_id: string;
  subject_id: string;
  created_at: number;
}

export interface FavoriteRow {
  id: string;
  user_id: string;
  type: string;
  name: string;
  search_text: string | null;
  target_id: string | null;
  last_view_at: number | null;
  created_at: number;
}
