import { ANSWERS, type BodyShape } from "./answers.ts";
import { knownProperties, unknownProperties } from "../../src/connect/contract/known-properties.ts";
import { REQUESTS } from "./requests.ts";

/** The result of checking one body. */
export interface BodyReport {
  /** The shape that it was checked against; null if none matches. */
  readonly shape: string | null;
  /** Differences from the contract, with their paths; empty if there are none. */
  readonly problems: readonly string[];
  /** Properties that are not in the contract. They are allowed. */
  readonly unknown: readonly string[];
}

/**
 * Checks a body against the contract.
 *
 * @param file its path, which tells whether it is a request, and possibly its shape
 */
export function checkBody(file: string, body: unknown): BodyReport {
  const parts = file.split(/[\\/]/);
  const shapes = parts.includes("requests") ? REQUESTS : ANSWERS;
  const named = shapes.find(({ name }) => name?.test(parts.at(-1) ?? ""));
  const shape = named ?? shapeOf(shapes, body);
  if (!shape) return { shape: null, problems: ["it is no shape of the contract"], unknown: [] };
  return report(shape, body);
}

/** Checks an answer against the shape with this label. @throws RangeError for an unknown label */
export function checkAnswer(label: string, body: unknown): BodyReport {
  const shape = ANSWERS.find((each) => each.label === label);
  if (!shape) throw new RangeError(`The contract has no ${label}.`);
  return report(shape, body);
}

/**
 * The shape that knows most of a body's properties, and at least half of them. In a tie, one that validates, then the
 * smallest.
 */
function shapeOf(shapes: readonly BodyShape[], body: unknown): BodyShape | undefined {
  const fitting = shapes.map((shape) => {
    const known = countKnown(shape, body);
    const fits = shape.schema.safeParse(body).success;
    return { shape, known, fits, size: knownProperties(shape.schema).length };
  });
  fitting.sort((a, b) => b.known - a.known || Number(b.fits) - Number(a.fits) || a.size - b.size);
  const best = fitting[0];
  return best && best.known > 0 && best.known * 2 >= propertiesOf(body).length ? best.shape : undefined;
}

function report(shape: BodyShape, body: unknown): BodyReport {
  const { label, schema } = shape;
  if (countKnown(shape, body) === 0) return { shape: label, problems: ["none of its properties is known"], unknown: [] };
  const { error } = schema.safeParse(body);
  const problems = (error?.issues ?? []).map(({ path, message }) => `${path.join(".") || "the whole body"}: ${message}`);
  const unknown = unknownProperties(schema, body);
  if (label !== "BatchResults") return { shape: label, problems, unknown };
  const inner = batchResults(body).map((result, index) => ({ index, ...checkBody("", result) }));
  return {
    shape: `${label} of ${[...new Set(inner.map((one) => one.shape ?? "unknown"))].join(", ")}`,
    problems: [...problems, ...inner.flatMap((one) => one.problems.map((problem) => `results.${one.index}.result: ${problem}`))],
    unknown: [...unknown, ...new Set(inner.flatMap((one) => one.unknown.map((path) => `results[].result.${path}`)))],
  };
}

/** The bodies in a batch's answer, without empty ones (204). */
function batchResults(body: unknown): unknown[] {
  const results = typeof body === "object" && body !== null && "results" in body && Array.isArray(body.results) ? body.results : [];
  return results.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "result" in entry && entry.result !== null ? [entry.result] : [],
  );
}

function countKnown({ schema }: BodyShape, body: unknown): number {
  const known = new Set(knownProperties(schema));
  return propertiesOf(body).filter((name) => known.has(name)).length;
}

function propertiesOf(body: unknown): string[] {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  return typeof first === "object" && first !== null ? Object.keys(first) : [];
}
