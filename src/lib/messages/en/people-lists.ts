import { plural } from "../../plural.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages = {
  likes: (count: number) => plural(count, { one: "# person likes this post", other: "# people like this post" }),
  "comment-likes": (count: number) => plural(count, { one: "# person likes this comment", other: "# people like this comment" }),
  readers: (count: number) => plural(count, { one: "# person has read this post", other: "# people have read this post" }),
  nobody: { likes: "Nobody likes it any more", "comment-likes": "Nobody likes it any more", readers: "Nobody has read it yet" },
  close: "Close",
};
