import { setCommentLike } from "~/connect/comments.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import { pageTotal } from "~/connect/pages.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { COMMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { asObject } from "~/lib/readers.ts";
import { showRefusal } from "~/ui/toast.ts";

/** Likes a comment, or takes the like back. It shows at once, and is taken back with the reason where the org refuses. */
export function likeComment(store: Store, id: string): void {
  const isLiked = !store.records.get(COMMENTS, id)?.myLike;
  void change<Comment>(store, {
    scope: scopeOf("like", COMMENTS, id),
    effects: [
      effect<Comment, Comment>(COMMENTS, id, {
        show: (comment) => withLike(comment, isLiked),
        confirm: (comment, answer) => ({ ...withLike(comment, isLiked), ...likesOf(answer) }),
        tell: (comment) => ({ type: "part", kind: COMMENTS.name, id, part: likesOf(comment) }),
      }),
    ],
    send: () => setCommentLike(store.connection, id, isLiked),
    onRefused: (error) => showRefusal(isLiked ? "like" : "unlike", error),
  });
}

/** The comment with the own like set, and the total moved by one where that is a change. */
function withLike(comment: Comment, isLiked: boolean): Comment {
  if (Boolean(comment.myLike) === isLiked) return comment;
  const total = Math.max(0, pageTotal({ page: comment.likes }) + (isLiked ? 1 : -1));
  return { ...comment, myLike: isLiked ? {} : null, likes: { ...comment.likes, total } };
}

/** What an answer says of likes; nothing where it is no comment. */
function likesOf(answer: Comment): Comment {
  const { likes, likesMessage, myLike } = answer;
  return asObject(likes) ? { likes, likesMessage, myLike } : {};
}
