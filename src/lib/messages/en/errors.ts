import { byName } from "../by-name.ts";

/** What went wrong with a call, and what helps. What the org itself said comes after it. */
export const errorMessages = {
  offline: "No connection to the org.",
  expired: "Your session has ended.",
  denied:
    "The org does not accept your sign-in for this, although it is fresh. Sign in again. If that does not help, your admin should check the app's scope “api”, whether sessions are locked to an IP address, and API Access Control.",
  renewal: "The org could not renew your sign-in just now. Nothing was changed. Try again in a moment.",
  limit: "Chatter asks for a break: this hour's calls are used up, or the org is in maintenance. Try again in some minutes.",
  requestLimit: "A limit of the org for calls is reached, so it takes no more for now. Try again later.",
  retired: "The org no longer speaks this version of the API. Your admin should remove “apiVersion” from config.json or raise it.",
  server: "The org had a problem.",
  malformed: "The org sent an answer that cannot be read.",
  proxy:
    "Something between you and the org answered in its place: a proxy, or the sign-in page of a network. Check your network, then try again.",
  proxySignIn: "The network that you are in wants you to sign in to it first. Open any other page in a new tab, then try again.",
  refused: "The address leads to another site, so it was not opened.",
  notFound: "This does not exist, or you may not see it.",
  unknown: "Something went wrong.",
  /** Where something was to be read, and where something was to be done. */
  forbidden: { see: "You may not see this.", do: "You may not do this." },
  invalid: { see: "The org could not answer this.", do: "The org did not take this." },
  /** By the org's `errorCode`, where that says more. */
  byCode: byName({
    API_DISABLED_FOR_ORG: "Your user or your org has no access to the API. Your admin can give the permission “API Enabled”.",
    API_CURRENTLY_DISABLED: "The API is switched off for your user at the moment. Your admin can switch it on.",
    FUNCTIONALITY_NOT_ENABLED: "Chatter is not switched on for your org or for your kind of user. Your admin can switch it on.",
  }),
  /** By the status, where that says more. */
  byStatus: byName({
    "300": "There is more than one thing of this name.",
    "405": "The org does not let this be done in this way.",
    "409": "It was changed by somebody else in the meantime. Load it again, then try once more.",
    "412": "It was changed by somebody else in the meantime. Load it again, then try once more.",
    "413": "It is larger than the org takes.",
    "414": "This is too long for the org. Try with fewer words.",
    "431": "This is too long for the org. Try with fewer words.",
  }),
  said: (words: string) => `The org said: “${words}”`,
  copyCode: "Copy what the org said",
  copied: "Copied.",
  signInAgain: "Sign in again",
};
