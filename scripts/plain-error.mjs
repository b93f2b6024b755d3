/** An expected problem. Its message is a full sentence, and is all that people see. */
export class PlainError extends Error {
  /** @override */
  name = "PlainError";
}
