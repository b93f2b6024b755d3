import type { Texts } from "./en/language.ts";
import type { NEW_TEXTS } from "./new-texts.ts";

/** The names of all areas. */
export type AreaName = keyof Texts;

/** What an area has in another language than English: every text, but for those that are listed as missing or new. */
export type TranslatedArea<Name extends AreaName, Missing extends string> = Inner<Texts[Name], Below<Missing | New, Name>>;

/** The late areas of a language. */
export type TranslatedLate<Missing extends string> = Translated<Omit<Texts, "messages">, Missing | New>;

type New = (typeof NEW_TEXTS)[number];

/** The type of English texts, where what is listed may be left out. */
export type Translated<All, Left extends string> = [Left] extends [never]
  ? All
  : { [Key in keyof All as Key extends Left ? never : Key]: Inner<All[Key], Below<Left, Key>> } & {
      [Key in keyof All as Key extends Left ? Key : never]?: All[Key];
    };

type Inner<Value, Left extends string> = Value extends string | ((...args: never[]) => unknown) ? Value : Translated<Value, Left>;

type Below<Left extends string, Key> = Left extends `${Key & string}.${infer Rest}` ? Rest : never;
