/** A way to look at a view: width, theme, language. */
export interface Way {
  /** Its parts, such as "dark-390" or "ar-1440". */
  name: string;
  width: number;
  height: number;
  colorScheme: "light" | "dark";
  locale: string;
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/** Languages whose words are long, whose letters are others, and that are read from the right. */
const LOCALES = ["de", "ja", "ar"];

/** All widths in light and dark in English, and the other languages on a desktop and a phone. */
export const WAYS: readonly Way[] = [
  ...SIZES.flatMap((size) => (["light", "dark"] as const).map((colorScheme) => ({ ...size, colorScheme, locale: "en" }))),
  ...LOCALES.flatMap((locale) =>
    SIZES.filter(({ width }) => width === 1440 || width === 390).map((size) => ({ ...size, colorScheme: "light" as const, locale })),
  ),
].map((way) => ({ ...way, name: `${way.locale === "en" ? way.colorScheme : way.locale}-${way.width}` }));
