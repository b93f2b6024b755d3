import { plural } from "../../plural.ts";

/** Texts of the list of who likes something. */
export const likerMessages = {
  element: (count: number) => plural(count, { one: "# person likes this post", other: "# people like this post" }),
  comment: (count: number) => plural(count, { one: "# person likes this comment", other: "# people like this comment" }),
  nobody: "Nobody likes it any more",
  close: "Close",
};
