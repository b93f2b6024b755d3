/**
 * Writing a comment and showing one that is on its way are loaded together: who loses the connection while writing sees
 * their comment all the same.
 */
export { CommentBox } from "./comment-box.tsx";
export { OutgoingComment } from "./outgoing-comment.tsx";
