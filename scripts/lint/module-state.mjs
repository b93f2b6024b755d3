import { ALLOWED, TO_GO } from "./module-state-list.mjs";
import { isTest, sourcePath } from "./source-path.mjs";

/** @typedef {import("./source-path.mjs").Node} Node */

/** Mutating methods. */
const CHANGING = ["add", "clear", "copyWithin", "delete", "fill", "pop", "push", "reverse", "set", "shift", "sort", "splice", "unshift"];
const READONLY_TYPES = ["Readonly", "ReadonlyArray", "ReadonlyMap", "ReadonlySet"];
/** Immutable types created with `new`. */
const CONSTANT = ["RegExp", "TextDecoder", "TextEncoder"];

const LIST = "scripts/lint/module-state-list.mjs";

/**
 * Forbids module-level state, which would outlive its person's sign-in.
 *
 * @type {import("./source-path.mjs").Rule}
 */
export const moduleState = {
  create(context) {
    const path = sourcePath(context.filename);
    if (isTest(path)) return {};
    const listed = [...Object.keys(ALLOWED[path] ?? {}), ...(TO_GO[path] ?? [])];
    return {
      Program(program) {
        const found = program.body.flatMap((statement) => stateIn(statement, context.sourceCode));
        for (const { name, node } of found) {
          if (!listed.includes(name)) context.report({ node, message: adviceFor(name) });
        }
        const stale = listed.filter((name) => !found.some((state) => state.name === name));
        for (const name of stale)
          context.report({ node: program, message: `There is no state called ${name} any more: take it out of ${LIST}.` });
      },
    };
  },
};

/** @param {string} name */
function adviceFor(name) {
  return (
    `${name} is state at module level, which outlives a sign-in. Keep it in the sign-in's store or in React; ` +
    `type it as readonly if it never changes; list it in ${LIST} with a reason if it is about nobody.`
  );
}

/**
 * @param {Node} statement of a module
 * @param {Node} sourceCode
 * @returns {{ name: string, node: Node }[]} the mutable things that it declares
 */
function stateIn(statement, sourceCode) {
  const declaration = statement.declaration ?? statement;
  if (declaration.type === "ClassDeclaration") return staticFieldsOf(declaration);
  if (declaration.type !== "VariableDeclaration" || declaration.declare) return [];
  const isExported = declaration !== statement;
  return declaration.declarations
    .filter(
      (/** @type {Node} */ declarator) =>
        declaration.kind !== "const" || isState(declarator, isExported, sourceCode) || isChanged(declarator, sourceCode),
    )
    .map((/** @type {Node} */ node) => ({ name: sourceCode.getText(node.id).split(":")[0], node }));
}

/** @param {Node} declaration of a class */
function staticFieldsOf(declaration) {
  return declaration.body.body
    .filter((/** @type {Node} */ member) => member.type === "PropertyDefinition" && member.static && !member.readonly)
    .map((/** @type {Node} */ node) => ({ name: `${declaration.id.name}.${node.key.name}`, node }));
}

/**
 * Whether a constant's value is meant to be mutated.
 *
 * @param {Node} declarator
 * @param {boolean} isExported
 * @param {Node} sourceCode
 */
function isState({ id, init }, isExported, sourceCode) {
  if (isReadonly(id.typeAnnotation?.typeAnnotation)) return false;
  if (init.type === "ArrayExpression") return isExported || init.elements.length === 0;
  if (isExported && init.type === "NewExpression") return !isConstant(init.callee);
  return holdsState(init, sourceCode.visitorKeys);
}

/** @param {Node} [type] */
function isReadonly(type) {
  if (type?.type === "TSTypeOperator") return type.operator === "readonly";
  return type?.type === "TSTypeReference" && READONLY_TYPES.includes(type.typeName.name);
}

/** @param {Node} callee of `new` */
function isConstant(callee) {
  return CONSTANT.includes(callee.name) || callee.object?.name === "Intl";
}

/**
 * Whether an expression creates something mutable, apart from literal lists.
 *
 * @param {Node} node
 * @param {Record<string, string[]>} visitorKeys
 * @returns {boolean}
 */
function holdsState(node, visitorKeys) {
  if (/Function|Class/.test(node.type)) return false;
  // safeStorage falls back to memory.
  if (node.type === "CallExpression" && node.callee.name === "safeStorage") return true;
  if (node.type === "NewExpression" && !isConstant(node.callee)) {
    const isKnown = ["Map", "Set"].includes(node.callee.name) && node.arguments.length > 0;
    if (!isKnown) return true;
  }
  const children = (visitorKeys[node.type] ?? []).flatMap((key) => node[key] ?? []);
  return children.some((/** @type {Node} */ child) => holdsState(child, visitorKeys));
}

/**
 * Whether the module mutates a constant's value.
 *
 * @param {Node} declarator
 * @param {Node} sourceCode
 */
function isChanged(declarator, sourceCode) {
  const references = sourceCode.getDeclaredVariables(declarator).flatMap((/** @type {Node} */ variable) => variable.references);
  return references.some((/** @type {Node} */ reference) => isChange(reference.identifier));
}

/**
 * @param {Node} node an identifier, or a member of it
 * @returns {boolean}
 */
function isChange(node) {
  const { parent } = node;
  if (parent.type === "CallExpression") {
    const { object, property } = parent.callee;
    return object?.name === "Object" && property.name === "assign" && parent.arguments[0] === node;
  }
  if (parent.type !== "MemberExpression" || parent.object !== node) return false;
  const { parent: user } = parent;
  if (user.type === "AssignmentExpression") return user.left === parent;
  if (user.type === "UpdateExpression") return true;
  if (user.type === "UnaryExpression") return user.operator === "delete";
  if (user.type === "CallExpression" && user.callee === parent) return CHANGING.includes(parent.property.name);
  return isChange(parent);
}
