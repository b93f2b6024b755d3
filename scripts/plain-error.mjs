/** Something that can go wrong on anybody's machine. Its message is a full sentence and is all that people see. */
export class PlainError extends Error {
  /** @override */
  name = "PlainError";
}
