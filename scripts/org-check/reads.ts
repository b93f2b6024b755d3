/** A read of the client: what it asks for, and which shape of the contract answers. */
export interface Read {
  /** What it is for, as the report names it. */
  readonly name: string;
  /** Below the API version; `{…}` stands for an id or a whole path that an earlier read has found. */
  readonly path: string;
  /** A file name that `checkBody` knows the shape by. */
  readonly shape: string;
  /** The ids that later reads need, out of the body. */
  readonly finds?: Readonly<Record<string, (body: unknown) => unknown>>;
}

/** Everything that the client reads, in an order in which ids are found before they are needed. */
export const READS: readonly Read[] = [
  { name: "me", path: "/chatter/users/me", shape: "user.json", finds: { user: (body) => at(body, "id") } },
  { name: "organization", path: "/connect/organization", shape: "organization.json" },
  { name: "list of feeds", path: "/chatter/feeds", shape: "feeds.json" },
  {
    name: "news feed",
    path: "/chatter/feeds/news/me/feed-elements?pageSize=10&recentCommentCount=2&sort=LastModifiedDateDesc",
    shape: "feed-elements.json",
    finds: {
      element: (body) => at(body, "elements", 0, "id"),
      nextElement: (body) => at(body, "elements", 1, "id"),
      isModifiedUrl: (body) => at(body, "isModifiedUrl"),
    },
  },
  { name: "company feed", path: "/chatter/feeds/company/feed-elements?pageSize=10", shape: "feed-elements.json" },
  { name: "to me", path: "/chatter/feeds/to/me/feed-elements?pageSize=10", shape: "feed-elements.json" },
  { name: "bookmarks", path: "/chatter/feeds/bookmarks/me/feed-elements?pageSize=10", shape: "feed-elements.json" },
  { name: "own profile's feed", path: "/chatter/feeds/user-profile/me/feed-elements?pageSize=10", shape: "feed-elements.json" },
  { name: "search of a feed", path: "/chatter/feeds/company/feed-elements?pageSize=5&q=meeting", shape: "feed-elements.json" },
  { name: "favourites", path: "/chatter/feeds/favorites/me", shape: "favorites.json" },
  { name: "whether a feed has news", path: "{isModifiedUrl}", shape: "is-modified.json" },
  { name: "post", path: "/chatter/feed-elements/{element}", shape: "feed-element-get.json" },
  { name: "posts by their ids", path: "/chatter/feed-elements/batch/{element},{nextElement}", shape: "batch.json" },
  {
    name: "comments of a post",
    path: "/chatter/feed-elements/{element}/capabilities/comments/items?pageSize=25",
    shape: "comments.json",
    finds: { comment: (body) => at(body, "items", 0, "id") },
  },
  { name: "likes of a post", path: "/chatter/feed-elements/{element}/capabilities/chatter-likes/items", shape: "likes.json" },
  { name: "likes of a comment", path: "/chatter/comments/{comment}/likes", shape: "likes.json" },
  { name: "topics people talk about", path: "/connect/topics/trending", shape: "topics.json" },
  { name: "people", path: "/chatter/users?pageSize=25", shape: "users.json" },
  { name: "person", path: "/chatter/users/{user}", shape: "user.json" },
  { name: "whom one follows", path: "/chatter/users/{user}/following?filterType=005&pageSize=25", shape: "following.json" },
  { name: "who follows one", path: "/chatter/users/{user}/followers?pageSize=25", shape: "followers.json" },
  { name: "one's groups", path: "/chatter/users/me/groups?pageSize=25", shape: "groups.json" },
  {
    name: "groups",
    path: "/chatter/groups?pageSize=25&archiveStatus=NotArchived",
    shape: "groups.json",
    finds: { group: (body) => at(body, "groups", 0, "id") },
  },
  { name: "group", path: "/chatter/groups/{group}", shape: "group.json" },
  { name: "members of a group", path: "/chatter/groups/{group}/members?pageSize=25", shape: "group-members.json" },
  { name: "files of a group", path: "/chatter/groups/{group}/files", shape: "files.json" },
  { name: "feed of a group", path: "/chatter/feeds/record/{group}/feed-elements?pageSize=10", shape: "feed-elements.json" },
  { name: "names to mention", path: "/chatter/mentions/completions?q=an", shape: "mentions.json" },
  {
    name: "one's files",
    path: "/connect/files/users/me?pageSize=25",
    shape: "files.json",
    finds: { file: (body) => at(body, "files", 0, "id") },
  },
  { name: "file", path: "/connect/files/{file}", shape: "file.json" },
  { name: "previews of a file", path: "/connect/files/{file}/previews", shape: "previews.json" },
  { name: "shares of a file", path: "/connect/files/{file}/file-shares", shape: "file-shares.json" },
];

function at(body: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), body);
}
