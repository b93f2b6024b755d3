import type { OrgContext } from "../context.ts";
import type { Database } from "../store/database.ts";
import type { UserRow } from "../store/rows.ts";
import { userRow } from "../store/users.ts";
import { ElementVisibility } from "../store/visibility.ts";
import { signUrl } from "./bearer-urls.ts";
import { type Language, type Phrases, PHRASES } from "./languages.ts";
import { type Place, urlIn } from "./place.ts";
import { relativeDate } from "./relative-date.ts";

/** JSON of an object on the wire. */
export type Json = Record<string, unknown>;

const EMAIL_PHOTO_TTL = 30 * 24 * 60 * 60_000;

/** Who asks, how, and in which words the answer comes. Lives for one request, and remembers what it looked up. */
export class Scope {
  readonly context: OrgContext;
  readonly db: Database;
  readonly userId: string;
  readonly #place: Place;
  readonly language: Language;
  readonly now: number;
  readonly #bearerUrls: boolean;
  readonly #found = new Map<string, unknown>();

  constructor(place: Place, options: { userId: string; language: Language; bearerUrls: boolean }) {
    this.context = place.context;
    this.db = place.context.db;
    this.userId = options.userId;
    this.#place = place;
    this.language = options.language;
    this.now = this.context.now();
    this.#bearerUrls = options.bearerUrls;
  }

  get phrases(): Phrases {
    return PHRASES[this.language];
  }

  get visibility(): ElementVisibility {
    return this.once("visibility", () => new ElementVisibility(this.db, this.userId));
  }

  /** Looks something up once per request. The key names the kind and the id. */
  once<Value>(key: string, find: () => Value): Value {
    if (!this.#found.has(key)) this.#found.set(key, find());
    return this.#found.get(key) as Value;
  }

  user(id: string): UserRow | null {
    return this.once(`user row ${id}`, () => userRow(this.db, id));
  }

  /** Site-relative URL of a resource such as `/chatter/users/005…`. */
  url(resource: string): string {
    return urlIn(this.#place, resource);
  }

  /** Site-relative URL of a resource that no site has. */
  orgUrl(resource: string): string {
    return urlIn({ ...this.#place, community: null }, resource);
  }

  /** URL of a picture, file or form: with authority of its own where `X-Connect-Bearer-Urls: true` was sent. */
  bearerUrl(path: string): string {
    return this.#bearerUrls ? signUrl(this.context, this.userId, path) : path;
  }

  /** URL of a photo: always absolute, and with authority of its own where that was asked for. */
  photoUrl(path: string): string {
    return this.#bearerUrls ? signUrl(this.context, this.userId, path) : this.context.baseUrl + path;
  }

  /** URL of a photo in an e-mail: anybody may load it for 30 days. */
  emailPhotoUrl(path: string): string {
    return signUrl(this.context, this.userId, `${path}?fromEmail=1`, EMAIL_PHOTO_TTL);
  }

  date(at: number): string {
    return new Date(at).toISOString();
  }

  relativeDate(at: number): string {
    return relativeDate(at, this.now, this.language, this.user(this.userId)?.time_zone ?? "UTC");
  }
}
