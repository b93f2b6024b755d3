/** Texts of what is shown inside another page. */
export const embedMessages = {
  refusedTitle: "This page may not be shown here",
  refusedText:
    "Chatter shows itself inside other pages only where the person who looks after it has said so. In a tab of its own it works as always.",
  refusedUnknown: "This browser does not tell which page surrounds this one.",
  refusedAdmin: (origins: string) => `To allow it, add ${origins} to “embed.allowedOrigins” in config.json.`,
  open: "Open Chatter in a new tab",
  openShort: "Open in a new tab",
  signOut: "Sign out",
};
