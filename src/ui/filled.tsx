import { Fragment, type ReactNode } from "react";

/** First of the placeholder characters, from Unicode's private use area: no text contains them. */
const FIRST = 0xe000;

/**
 * Renders a sentence with elements for its parameters, in whatever order its language puts them.
 *
 * @param sentence a text of the message catalogue
 * @param elements one per parameter
 */
export function filled(sentence: (...parameters: string[]) => string, ...elements: ReactNode[]): ReactNode {
  const slots = elements.map((_, index) => String.fromCharCode(FIRST + index));
  return sentence(...slots)
    .split(/([\uE000-\uE00F])/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : elements[part.charCodeAt(0) - FIRST]}</Fragment>);
}
