import type { Photo } from "./contract/actors.ts";

/**
 * The URL of a person's or group's photo, or null for the org's grey default (no `photoVersionId`): initials are more
 * useful.
 *
 * @param size small is 45 px in the org, large 200 px
 */
export function photoUrl(photo: Photo | null | undefined, size: "small" | "large" = "small"): string | null {
  if (!photo || photo.photoVersionId === null) return null;
  return (size === "small" ? photo.smallPhotoUrl : photo.largePhotoUrl) ?? null;
}
