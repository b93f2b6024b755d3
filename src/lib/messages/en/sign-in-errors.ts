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
  invalid_grant: "The sign-in took too long or was used twice. Try again.",
  invalid_app_access: "You may not use this app yet. Your admin can give you access to it.",
  app_blocked: "Your admin has blocked this app.",
  server_error: "The org had a problem. Try again in a moment.",
  temporarily_unavailable: "The org is busy or in maintenance. Try again in a moment.",
  stale_state:
    "This sign-in was started in another window or too long ago, or this browser keeps nothing for this site. Try again from the start.",
  unreachable:
    "The org could not be reached to finish the sign-in. Check your connection. If it keeps happening, your admin should turn on CORS for OAuth endpoints and add this site to the CORS list.",
};
