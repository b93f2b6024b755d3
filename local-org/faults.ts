import { type Wait, Waiting } from "./waiting.ts";

/** Which requests a fault is for: the next `left` ones whose path and query contain `match`. */
export interface Target {
  match: string;
  /** Any method when undefined. */
  method?: string | undefined;
  left: number;
}

export interface Failure extends Target {
  status: number;
  errorCode: string;
  message: string;
  /**
   * json: the error array (an object from OAuth endpoints). malformed: JSON that breaks off. html: a page, as proxies
   * send. redirect: to another address. drop-before: the connection breaks and nothing was done. drop-after: the work was
   * done, the answer is lost.
   */
  kind: "json" | "malformed" | "html" | "redirect" | "drop-before" | "drop-after";
  to?: string | undefined;
  /** The work is done first: as with a gateway that gave up waiting for the org. */
  isDone: boolean;
  delayMs: Wait;
  /** Seconds of a `Retry-After` header that pages may read. */
  retryAfter?: number | undefined;
}

export interface Delay extends Target {
  delayMs: Wait;
  /** The work is done at once, its answer comes late. */
  isDone: boolean;
}

export interface Mangling extends Target {
  /** Where in the answer: `elements.0.body`. */
  path: string;
  /** What stands there afterwards: something else altogether, or what stood there with this merged into it. */
  change: { replace: unknown } | { merge: unknown };
}

/** Lists that never end (endless.ts). */
export interface Endless extends Target {
  pages: "itself" | "repeats" | "empty";
}

/** What goes wrong next, on purpose. It knows no requests: others ask it and do what it says. */
export class Faults {
  #failures: Failure[] = [];
  #delays: Delay[] = [];
  #manglings: Mangling[] = [];
  #endless: Endless[] = [];
  /** The requests that wait because of a fault. */
  readonly waiting = new Waiting();
  /** Versions of the API below this one are retired. */
  retiredBelow = 0;

  fail(failure: Failure): void {
    this.#failures.push(failure);
  }

  delay(delay: Delay): void {
    this.#delays.push(delay);
  }

  mangle(mangling: Mangling): void {
    this.#manglings.push(mangling);
  }

  endless(endless: Endless): void {
    this.#endless.push(endless);
  }

  reset(): void {
    this.#failures = [];
    this.#delays = [];
    this.#manglings = [];
    this.#endless = [];
    this.retiredBelow = 0;
    this.waiting.release();
  }

  /** The failure that this request meets, the oldest one first. It is used up by one. */
  takeFailure(method: string, path: string): Failure | undefined {
    return take(this.#failures.find((failure) => hits(failure, method, path)));
  }

  /** How this request has to wait. */
  takeDelay(method: string, path: string): Delay | undefined {
    return take(this.#delays.find((delay) => hits(delay, method, path)));
  }

  /** Everything that is to be changed in the answer to this request. */
  takeManglings(method: string, path: string): Mangling[] {
    const found = this.#manglings.filter((mangling) => hits(mangling, method, path));
    for (const mangling of found) take(mangling);
    return found;
  }

  /** How the list that this request asks for never ends. */
  takeEndless(method: string, path: string): Endless | undefined {
    return take(this.#endless.find((endless) => hits(endless, method, path)));
  }

  /** Whether the path asks for a version of the API that is retired. */
  isRetired(pathname: string): boolean {
    const version = /^\/services\/data\/v(\d+\.\d)(?:\/|$)/.exec(pathname)?.[1];
    return version !== undefined && Number(version) < this.retiredBelow;
  }
}

function hits({ match, method, left }: Target, requestMethod: string, path: string): boolean {
  return left > 0 && path.includes(match) && (method === undefined || method.toUpperCase() === requestMethod);
}

function take<T extends Target>(target: T | undefined): T | undefined {
  if (target) target.left -= 1;
  return target;
}
