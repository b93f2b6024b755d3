/** A read by the client: its path, and the contract shape of its answer. */
export interface Read {
  /** Its purpose, for the report. */
  readonly name: string;
  /** Relative to the API version; `{…}` is an id or a whole path found by an earlier read. */
  readonly path: string;
  /** Label of the contract's shape. */
  readonly shape: string;
  /** Extracts the ids that later reads need from the body. */
  readonly finds?: Readonly<Record<string, (body: unknown) => unknown>>;
}

/** Everything that the client reads, ordered so that ids are found before they are needed. */
export const READS: readonly Read[] = [
  { name: "me", path: "/chatter/users/me", shape: "UserDetail", finds: { user: (body) => at(body, "id") } },
  { name: "organization", path: "/connect/organization", shape: "OrganizationSettings" },
  { name: "list of feeds", path: "/chatter/feeds", shape: "FeedDirectory" },
  {
    name: "news feed",
    path: "/chatter/feeds/news/me/feed-elements?pageSize=10&recentCommentCount=2&sort=LastModifiedDateDesc",
    shape: "FeedElementPage",
    finds: {
      element: (body) => at(body, "elements", 0, "id"),
      nextElement: (body) => at(body, "elements", 1, "id"),
      isModifiedUrl: (body) => at(body, "isModifiedUrl"),
    },
  },
  { name: "company feed", path: "/chatter/feeds/company/feed-elements?pageSize=10", shape: "FeedElementPage" },
  { name: "to me", path: "/chatter/feeds/to/me/feed-elements?pageSize=10", shape: "FeedElementPage" },
  { name: "bookmarks", path: "/chatter/feeds/bookmarks/me/feed-elements?pageSize=10", shape: "FeedElementPage" },
  { name: "own profile's feed", path: "/chatter/feeds/user-profile/me/feed-elements?pageSize=10", shape: "FeedElementPage" },
  { name: "search of a feed", path: "/chatter/feeds/company/feed-elements?pageSize=5&q=meeting", shape: "FeedElementPage" },
  { name: "favourites", path: "/chatter/feeds/favorites/me", shape: "FeedFavorites" },
  { name: "whether a feed has news", path: "{isModifiedUrl}", shape: "FeedModifiedInfo" },
  { name: "post", path: "/chatter/feed-elements/{element}", shape: "FeedElement" },
  { name: "posts by their ids", path: "/chatter/feed-elements/batch/{element},{nextElement}", shape: "BatchResults" },
  {
    name: "comments of a post",
    path: "/chatter/feed-elements/{element}/capabilities/comments/items?pageSize=25",
    shape: "CommentPage",
    finds: { comment: (body) => at(body, "items", 0, "id") },
  },
  { name: "likes of a post", path: "/chatter/feed-elements/{element}/capabilities/chatter-likes/items", shape: "ChatterLikePage" },
  { name: "likes of a comment", path: "/chatter/comments/{comment}/likes", shape: "ChatterLikePage" },
  { name: "topics people talk about", path: "/connect/topics/trending", shape: "TopicPage" },
  { name: "people", path: "/chatter/users?pageSize=25", shape: "UserPage" },
  { name: "person", path: "/chatter/users/{user}", shape: "UserDetail" },
  { name: "whom one follows", path: "/chatter/users/{user}/following?filterType=005&pageSize=25", shape: "FollowingPage" },
  { name: "who follows one", path: "/chatter/users/{user}/followers?pageSize=25", shape: "FollowerPage" },
  { name: "one's groups", path: "/chatter/users/me/groups?pageSize=25", shape: "ChatterGroupPage" },
  {
    name: "groups",
    path: "/chatter/groups?pageSize=25&archiveStatus=NotArchived",
    shape: "ChatterGroupPage",
    finds: { group: (body) => at(body, "groups", 0, "id") },
  },
  { name: "group", path: "/chatter/groups/{group}", shape: "ChatterGroup" },
  { name: "members of a group", path: "/chatter/groups/{group}/members?pageSize=25", shape: "GroupMemberPage" },
  { name: "files of a group", path: "/chatter/groups/{group}/files", shape: "FilePage" },
  { name: "feed of a group", path: "/chatter/feeds/record/{group}/feed-elements?pageSize=10", shape: "FeedElementPage" },
  { name: "names to mention", path: "/chatter/mentions/completions?q=an", shape: "MentionCompletionPage" },
  {
    name: "one's files",
    path: "/connect/files/users/me?pageSize=25",
    shape: "FilePage",
    finds: { file: (body) => at(body, "files", 0, "id") },
  },
  { name: "file", path: "/connect/files/{file}", shape: "File" },
  { name: "previews of a file", path: "/connect/files/{file}/previews", shape: "FilePreviewCollection" },
  { name: "shares of a file", path: "/connect/files/{file}/file-shares", shape: "FileSharesPage" },
];

function at(body: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), body);
}
