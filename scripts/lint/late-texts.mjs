import { isTest, sourcePath } from "./source-path.mjs";

/** @typedef {import("./source-path.mjs").Node} Node */

/** The texts of an area, as modules import them. */
const AREA = /(^~\/lib|\.)\/messages\/[\w-]+\.ts$/;

/**
 * Forbids reading a text while a module is loading: the language is not known yet.
 *
 * @type {import("./source-path.mjs").Rule}
 */
export const lateTexts = {
  create(context) {
    const path = sourcePath(context.filename);
    if (isTest(path) || path.startsWith("src/lib/messages/")) return {};
    return {
      ImportDeclaration(declaration) {
        if (!AREA.test(declaration.source.value)) return;
        const variables = context.sourceCode.getDeclaredVariables(declaration);
        const references = variables.flatMap((/** @type {Node} */ variable) => variable.references);
        for (const { identifier } of references) {
          if (!isReadWhileLoading(identifier)) continue;
          const message = `${identifier.name} is read while the module is loaded, and the language is not known yet. Read it in the function that shows it.`;
          context.report({ node: identifier, message });
        }
      },
    };
  },
};

/**
 * Whether this code runs while its module is loading: it is not inside a function or an instance field.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function isReadWhileLoading(node) {
  for (let around = node.parent; around; around = around.parent) {
    if (/Function/.test(around.type) || around.type.startsWith("TS")) return false;
    if (around.type === "PropertyDefinition" && !around.static) return false;
  }
  return true;
}
