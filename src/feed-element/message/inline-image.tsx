import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useViewer } from "~/entities/viewer/use-viewer.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { useLoadable } from "~/ui/use-loadable.ts";

/**
 * A picture in the text of a post. Its size is not known before it loads, so it gets room of one height. A press looks at
 * it closely.
 *
 * @param altText what it shows, in the words of who posted it; its name stands in where it does not load
 * @param isInLink a press goes where the link leads
 */
export function InlineImage({
  url,
  altText,
  isInLink,
  onLapsed,
}: {
  url: string;
  altText: string;
  isInLink: boolean;
  onLapsed?: () => void;
}) {
  const whole = pictureUrl(url);
  const [source, onError] = useLoadable(whole, onLapsed);
  const pictures = [{ title: altText, url: whole, ratio: null, file: null }];
  const [onOpen, viewer] = useViewer({ pictures, source: [FEED_ELEMENTS, ""], onLapsed });
  if (!source) return altText && <span className="text-muted">[{altText}]</span>;
  const image = (
    <img
      src={source}
      alt={altText}
      loading="lazy"
      decoding="async"
      className="my-2 block h-60 max-w-full rounded-lg object-scale-down object-left rtl:object-right"
      onError={onError}
    />
  );
  if (isInLink) return image;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={altText || messages.capabilities.pictures}
        className="block max-w-full cursor-zoom-in"
        onClick={(event) => onOpen(0, event)}
      >
        {image}
      </button>
      {viewer}
    </>
  );
}
