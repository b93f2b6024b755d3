/**
 * What `invalid_grant` means, by its description. Only the first two of a sign-in mean that it took too long; of a
 * renewal, the same words say that another renewal with the same token is being processed.
 */
const REASONS = [
  [/(expired|invalid) authorization code|already (being )?processed/i, "code"],
  [/ip restricted.*login hours/i, "ip_or_hours"],
  [/ip restricted/i, "ip"],
  [/login hours/i, "hours"],
  [/inactive user/i, "inactive_user"],
  [/inactive org/i, "inactive_org"],
  [/(hasn't|has not|not) approved/i, "not_approved"],
  [/expired access\/refresh token|token validity expired/i, "expired"],
] as const;

/** Why a grant was refused. */
export type GrantReason = (typeof REASONS)[number][1] | "other";

/** @param description `error_description` of an `invalid_grant` */
export function grantReason(description: string): GrantReason {
  return REASONS.find(([words]) => words.test(description))?.[1] ?? "other";
}
