import { perLocale } from "~/lib/per-locale.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { classNames } from "./class-names.ts";
import { useLoadable } from "./use-loadable.ts";

const SIZES = {
  tiny: "size-5 text-[0.5rem]",
  small: "size-8 text-xs",
  medium: "size-10 text-sm",
  card: "size-14 text-lg",
  large: "size-20 text-xl",
};

const SHAPES = { person: "rounded-full", group: "rounded-lg" };

/**
 * A person's or group's photo, or initials if there is none or it fails to load. Hidden from screen readers: the name
 * is always next to it.
 *
 * @param onLapsed called when the photo's URL has expired, to request a fresh one
 */
export function Avatar({
  name,
  photoUrl,
  color,
  size = "medium",
  shape = "person",
  onLapsed,
}: {
  name: string;
  photoUrl?: string | null;
  /** The org's motif colour, drawn as a ring: six hex digits without #. */
  color?: string | null;
  size?: keyof typeof SIZES;
  shape?: keyof typeof SHAPES;
  onLapsed?: () => void;
}) {
  const box = classNames("shrink-0 select-none object-cover", SIZES[size], SHAPES[shape]);
  const [source, onError] = useLoadable(pictureUrl(photoUrl), onLapsed);
  if (source) {
    return <img src={source} alt="" className={classNames(box, "bg-hover")} decoding="async" onError={onError} />;
  }
  return (
    <span
      aria-hidden
      className={classNames(box, "inline-grid place-items-center bg-accent-soft font-semibold text-text")}
      style={color && /^[0-9a-f]{6}$/i.test(color) ? { boxShadow: `inset 0 0 0 1px #${color}66` } : undefined}
    >
      {initials(name)}
    </span>
  );
}

const graphemes = perLocale((locale) => new Intl.Segmenter(locale));

/** One or two initials, split by grapheme so that no character is cut in half. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map(firstGrapheme).join("").toLocaleUpperCase();
}

function firstGrapheme(word = ""): string {
  const [first] = graphemes().segment(word);
  return first?.segment ?? "";
}
