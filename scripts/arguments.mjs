import { parseArgs } from "node:util";
import { PlainError } from "./plain-error.mjs";

/**
 * Parses a command's options, such as `--port 6000 --reset`.
 *
 * @template {Record<string, { type: "string" | "boolean" }>} T
 * @param {string[]} args
 * @param {T} options
 * @returns {{ [K in keyof T]?: T[K]["type"] extends "boolean" ? boolean : string }}
 * @throws {PlainError} for an unknown option
 */
export function readOptions(args, options) {
  try {
    /** @type {{ values: any }} */
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
    return values;
  } catch (error) {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === "string" ? " …" : ""}`);
    const [reason] = String(error instanceof Error ? error.message : error).split(/\.( |$)/);
    throw new PlainError(`${reason}. The options are ${known.join(", ")}.`);
  }
}

/**
 * @param {string | undefined} value
 * @param {number} byDefault
 * @param {string} option its name, for error messages
 */
export function portNumber(value, byDefault, option) {
  if (value === undefined) return byDefault;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainError(`${option} ${value} is not a port: it must be a number from 1 to 65535.`);
}

/**
 * @param {string} value
 * @param {string} option its name, for error messages
 * @param {number} least
 */
export function wholeNumber(value, option, least = 1) {
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new PlainError(`${option} ${value} must be a whole number.`);
}
