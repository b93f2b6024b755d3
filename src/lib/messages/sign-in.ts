/** What is said around signing in. Loaded with what says it. */
export const signInMessages = {
  title: (name: string) => `Sign in to ${name}`,
  text: "See what your colleagues are working on, and join in.",
  button: (org: string) => `Sign in with ${org}`,
  going: "Opening the sign-in page",
  failed: "Sign-in did not work",
  denied: "You said no, and that is fine",
  otherError: (reason: string) => `The org said: ${reason}. Try again; if it happens again, tell your admin these words.`,
  backToStart: "Back to start",
  doneTitle: "You are signed in",
  doneText: "You can close this window and go on where you were.",
  expiredTitle: "Your session has ended",
  expiredText: "Everything on this page stays as it is. Sign in again to go on.",
  again: "Sign in again",
  notRevoked: "You are signed out here. The org could not be told; it will end by itself.",
};
