import { useState } from "react";
import type { BannerPhoto } from "~/connect/contract/actors.ts";
import { pictureUrl } from "~/lib/picture-url.ts";

/** A profile's banner. The org's default one, which has no version, is left out. */
export function Banner({ photo, onLapsed }: { photo: BannerPhoto | null | undefined; onLapsed: () => void }) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const source = photo?.bannerPhotoVersionId == null ? null : pictureUrl(photo.bannerPhotoUrl);
  if (!source || source === failedUrl) return null;
  return (
    <img
      src={source}
      alt=""
      decoding="async"
      className="h-28 w-full bg-hover object-cover sm:h-36"
      onError={() => {
        setFailedUrl(source);
        onLapsed();
      }}
    />
  );
}
