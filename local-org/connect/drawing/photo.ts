import { PREFIX } from "../../store/ids.ts";
import type { Json, Scope } from "../scope.ts";

/** Path of a photo in a size: T(humb), M(edium), F(ull), B(anner). */
export function photoPath(ownerId: string, versionId: string | null, size: "T" | "M" | "F" | "B"): string {
  return `/profilephoto/${versionId?.slice(0, 15) ?? ownerId.slice(0, 3)}/${size}`;
}

/** Path of the photo resource of a person or group. */
function photoResource(ownerId: string): string {
  return ownerId.startsWith(PREFIX.group) ? `/chatter/groups/${ownerId}/photo` : `/connect/user-profiles/${ownerId}/photo`;
}

/** A Photo. `mediumPhotoUrl` never gets authority of its own, as in the API. */
export function drawPhoto(scope: Scope, ownerId: string, versionId: string | null): Json {
  return {
    fullEmailPhotoUrl: scope.emailPhotoUrl(photoPath(ownerId, versionId, "F")),
    largePhotoUrl: scope.photoUrl(photoPath(ownerId, versionId, "F")),
    mediumPhotoUrl: scope.context.baseUrl + photoPath(ownerId, versionId, "M"),
    photoVersionId: versionId,
    smallPhotoUrl: scope.photoUrl(photoPath(ownerId, versionId, "T")),
    standardEmailPhotoUrl: scope.emailPhotoUrl(photoPath(ownerId, versionId, "T")),
    url: scope.bearerUrl(scope.url(photoResource(ownerId))),
  };
}

/** A BannerPhoto; there are default ones alone. */
export function drawBannerPhoto(scope: Scope, ownerId: string): Json {
  return {
    bannerPhotoUrl: scope.photoUrl(photoPath(ownerId, null, "B")),
    bannerPhotoVersionId: null,
    url: scope.url(photoResource(ownerId).replace(/photo$/, "banner-photo")),
  };
}
