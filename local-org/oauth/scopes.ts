/** Scopes that an app may ask for, with what the consent page says about each; null goes without saying. */
export const SCOPES: Readonly<Record<string, string | null>> = {
  api: "Read and change your data in this org",
  chatter_api: "Read and write Chatter as you: posts, comments, groups, files and people",
  refresh_token: "Stay signed in, so that you need not come here every time",
  openid: null,
  id: "Know who you are",
  profile: "Know your name, photo and title",
  email: "Know your email address",
  web: "Open this org's pages as you",
  full: "Everything that you may do in this org",
};

/** `offline_access` and `refresh_token` are two names of one scope; tokens carry the second. */
export function canonicalScope(scope: string): string {
  const names = scope.split(" ").map((name) => (name === "offline_access" ? "refresh_token" : name));
  return [...new Set(names.filter(Boolean))].join(" ");
}

/** The scopes in a space list that nobody knows. */
export function unknownScopes(scope: string): string[] {
  return scope.split(" ").filter((name) => name && !Object.hasOwn(SCOPES, name));
}
