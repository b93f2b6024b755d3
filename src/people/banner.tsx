import type { BannerPhoto } from "~/connect/contract/actors.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { useLoadable } from "~/ui/use-loadable.ts";

/** A profile's banner. The org's default one, which has no version, is left out. */
export function Banner({ photo, onLapsed }: { photo: BannerPhoto | null | undefined; onLapsed: () => void }) {
  const [source, onError] = useLoadable(photo?.bannerPhotoVersionId == null ? null : pictureUrl(photo.bannerPhotoUrl), onLapsed);
  if (!source) return null;
  return <img src={source} alt="" decoding="async" className="h-28 w-full bg-hover object-cover sm:h-36" onError={onError} />;
}
