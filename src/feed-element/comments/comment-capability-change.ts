import type { Connection } from "~/connect/connection.ts";
import type { Comment, CommentCapabilities } from "~/connect/contract/comments.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { COMMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { showRefusal } from "~/ui/toast.ts";

/** Something that people do to one capability of a comment. */
export interface CommentCapabilityChange<Name extends keyof CommentCapabilities, Value> {
  name: Name;
  /** The capability as it will be. Pure, and the same however often it is applied. */
  show: (capability: NonNullable<CommentCapabilities[Name]>, value: Value) => NonNullable<CommentCapabilities[Name]>;
  /** Asks the org, which answers with the capability as it is then. */
  call: (connection: Connection, commentId: string, value: Value) => Promise<CommentCapabilities[Name]>;
  /** What to say where that failed. */
  failure: (value: Value) => string;
}

/** Changes one capability of a comment. It shows at once, and is taken back with the reason where the org refuses. */
export function changeCommentCapability<Name extends keyof CommentCapabilities, Value>(
  store: Store,
  commentId: string,
  { name, show, call, failure }: CommentCapabilityChange<Name, Value>,
  value: Value,
): void {
  const patch = (comment: Comment, answer?: CommentCapabilities[Name]): Comment => {
    const capabilities: CommentCapabilities = { ...comment.capabilities };
    capabilities[name] = { ...show(capabilities[name] ?? {}, value), ...answer };
    return { ...comment, capabilities };
  };
  void change<CommentCapabilities[Name]>(store, {
    scope: scopeOf(name, COMMENTS, commentId),
    effects: [
      effect<Comment, CommentCapabilities[Name]>(COMMENTS, commentId, {
        show: (comment) => patch(comment),
        confirm: patch,
        tell: ({ capabilities }) => ({
          type: "part",
          kind: COMMENTS.name,
          id: commentId,
          part: { capabilities: { [name]: capabilities?.[name] } },
        }),
      }),
    ],
    send: () => call(store.connection, commentId, value),
    onRefused: (error) => showRefusal(failure(value), error),
  });
}
