import { useState } from "react";
import { pictureUrl } from "~/lib/picture-url.ts";

/**
 * A picture in the text of a post. Its size is not known before it loads, so it gets room of one height.
 *
 * @param altText what it shows, in the words of who posted it; its name stands in where it does not load
 */
export function InlineImage({ url, altText, onLapsed }: { url: string; altText: string; onLapsed?: () => void }) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const source = pictureUrl(url);
  if (!source || source === failedUrl) return altText && <span className="text-muted">[{altText}]</span>;
  return (
    <img
      src={source}
      alt={altText}
      loading="lazy"
      decoding="async"
      className="my-2 block h-60 max-w-full rounded-lg object-scale-down object-left rtl:object-right"
      onError={() => {
        setFailedUrl(source);
        onLapsed?.();
      }}
    />
  );
}
