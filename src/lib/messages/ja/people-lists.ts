import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages: Area<"people-lists"> = {
  likes: (count) => plural(count, { other: "#人がこの投稿に「いいね!」と言っています" }),
  "comment-likes": (count) => plural(count, { other: "#人がこのコメントに「いいね!」と言っています" }),
  readers: (count) => plural(count, { other: "#人がこの投稿を読みました" }),
  nobody: {
    likes: "「いいね!」はもうありません",
    "comment-likes": "「いいね!」はもうありません",
    readers: "まだ誰も読んでいません",
  },
  close: "閉じる",
};
