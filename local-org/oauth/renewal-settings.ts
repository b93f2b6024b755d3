/** How the org renews sign-ins. Commands of the control endpoint change it. */
export interface RenewalSettings {
  /** Milliseconds that a renewal takes. Meanwhile further ones with the same token are refused for the moment. */
  takes: number;
  /** Whether each renewal replaces the refresh token. Without it, the answer brings none. */
  rotates: boolean;
}

/** The settings that an org begins with. */
export function newRenewalSettings(): RenewalSettings {
  return { takes: 0, rotates: true };
}
