/**
 * What each way in which the org can refuse a sign-in means, and what helps. Apart from the other texts, because only
 * the callback page needs them and they are long. The keys are the `error` of Salesforce's redirect and token answers.
 */
export const signInErrors = {
  access_denied: "Chatter was not allowed to use your account, so it knows nothing about you. You can sign in whenever you like.",
  immediate_unsuccessful: "The org needs you to sign in yourself. Try again.",
  invalid_client_id: "The org does not know this app. Your admin should check the client id in config.json.",
  invalid_client: "The org does not accept this app. Your admin should clear “Require Secret” for both flows in the External Client App.",
  invalid_request: "The org did not understand the sign-in. Try again from the start.",
  redirect_uri_missing: "The org does not know where to send you back. Your admin should add this page's callback address to the app.",
  redirect_uri_mismatch: "The org does not know where to send you back. Your admin should add this page's callback address to the app.",
  unsupported_response_type: "The org does not offer this way to sign in. Your admin should check the app's OAuth settings.",
  invalid_scope:
    "The app asks for more than the org allows it. Your admin should add the scopes api, chatter_api and refresh_token to the app.",
  inactive_user: "Your user is not active in this org. Your admin can activate it.",
  inactive_org: "This org is not active.",
  rate_limit_exceeded: "Too many people are signing in right now. Wait a minute and try again.",
  app_not_found: "The app is not installed in this org, or was removed. Your admin can install it again.",
  unknown_error: "The org had a problem. Try again in a moment.",
  unsupported_grant_type: "The org does not offer this way to sign in. Your admin should check the app's OAuth settings.",
  /** What `invalid_grant` means, by its description. */
  grants: {
    code: "The sign-in took too long or was used twice. Try again.",
    ip: "The org does not let you in from this network. Use the network of your company, or ask your admin, who decides about the IP ranges of the app and of your profile.",
    hours: "The org lets you in at certain hours only. Your admin decides about the login hours of your profile.",
    ip_or_hours:
      "The org does not let you in from this network or at this hour. Your admin decides about the IP ranges and the login hours of your profile.",
    inactive_user: "Your user is not active in this org. Your admin can activate it.",
    inactive_org: "This org is not active.",
    not_approved: "You have no access to this app, or it was taken back. Your admin can give it to you.",
    expired: "Your sign-in was ended, or it is too old. Sign in again.",
  },
  invalid_app_access: "You may not use this app yet. Your admin can give you access to it.",
  app_blocked: "Your admin has blocked this app.",
  server_error: "The org had a problem. Try again in a moment.",
  temporarily_unavailable: "The org is busy or in maintenance. Try again in a moment.",
  stale_state:
    "This sign-in was started in another window or too long ago, or this browser keeps nothing for this site. Try again from the start.",
  unreachable:
    "The org could not be reached to finish the sign-in. Check your connection. If it keeps happening, your admin should turn on CORS for OAuth endpoints and add this site to the CORS list.",
};
