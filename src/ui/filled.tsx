import { Fragment, type ReactNode } from "react";

/** The first of the characters that stand in for elements: no text has them. */
const FIRST = 0xe000;

/**
 * A sentence with elements in place of its parameters, wherever its language puts them.
 *
 * @param sentence a text of a catalogue
 * @param elements one for each of its parameters
 */
export function filled(sentence: (...parameters: string[]) => string, ...elements: ReactNode[]): ReactNode {
  const slots = elements.map((_, index) => String.fromCharCode(FIRST + index));
  return sentence(...slots)
    .split(/([\uE000-\uE00F])/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : elements[part.charCodeAt(0) - FIRST]}</Fragment>);
}
