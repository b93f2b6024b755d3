import { plural } from "../../plural.ts";

/** Texts of what is on its way to the org. */
export const outboxMessages = {
  sending: "Sending…",
  uploading: (count: number) => plural(count, { one: "Uploading # file", other: "Uploading # files" }),
  waiting: {
    connection: "Waiting for a connection",
    signIn: "Waiting until you have signed in again",
    turn: "Waiting for its turn",
    again: "Trying again soon",
    limit: "Waiting, because Chatter asks for a break",
    requestLimit: "Waiting, because the org takes no more calls for now",
  },
  held: "Not sent yet",
  looking: "Checking whether it was posted…",
  unclear: "May have been posted",
  unclearText: "No answer came, and the org does not tell whether it is there.",
  refused: "Not sent",
  aside: "Put aside, not sent",
  notKept: "Kept only until this page is closed.",
  reasons: {
    lost: "No answer came from the org, though it was sent several times.",
    files: "A file could not be uploaded. Edit it and attach the file again.",
    forbidden: "You may not post here.",
    answeredGone: "The comment that it answers is gone, or takes no answers.",
    gone: "The post is gone, or you may no longer see it.",
  },
  tryAgain: "Try again",
  sendNow: "Send",
  undo: "Undo",
  edit: "Edit",
  discard: "Discard",
  postAgain: "Post again",
  isThere: "It is there",
  lookAgain: "Look again",
  actionsOf: (what: string) => `What to do with “${what}”`,
  /** What is said of one when it is not in sight, and to screen readers. */
  news: {
    postedTo: (name: string) => `Posted to “${name}”.`,
    postedToFollowers: "Posted to your followers.",
    posted: { post: "Posted.", comment: "Your comment is posted.", message: "Your message is sent." },
    refused: { post: "Your post was not sent.", comment: "Your comment was not sent.", message: "Your message was not sent." },
    unclear: {
      post: "Your post may have been posted. Nobody knows for sure.",
      comment: "Your comment may have been posted. Nobody knows for sure.",
      message: "Your message may have been sent. Nobody knows for sure.",
    },
    show: "View",
  },
  notSent: (count: number) => plural(count, { one: "# not sent", other: "# not sent" }),
  toBeSent: (count: number) =>
    plural(count, { one: "# will be sent when you are back online", other: "# will be sent when you are back online" }),
  see: "See what",
  page: {
    title: "Not sent yet",
    emptyTitle: "Everything is sent",
    emptyText: "What you write waits here while it cannot be sent.",
    post: (name: string) => (name === "" ? "Post" : `Post to ${name}`),
    ownPost: "Post to your followers",
    comment: (name: string) => (name === "" ? "Comment" : `Comment on the post of ${name}`),
  },
  signOut: {
    title: "Sign out and lose what is not posted?",
    drafts: (count: number) => plural(count, { one: "# draft is kept on this device.", other: "# drafts are kept on this device." }),
    outgoing: (count: number) =>
      plural(count, { one: "# thing that you wrote is not sent yet.", other: "# things that you wrote are not sent yet." }),
    text: "Signing out deletes them, in all tabs.",
    cancel: "Stay signed in",
    confirm: "Sign out anyway",
  },
};
