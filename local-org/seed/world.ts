import type { Database } from "../store/database.ts";
import type { Clock } from "./clock.ts";
import type { OfficeName } from "./content/shapes.ts";
import type { MarkupNames } from "./markup.ts";
import type { Random } from "./random.ts";

/** What the content's keys stand for, filled as things are written. */
export class Names implements MarkupNames {
  readonly #things = new Map<string, { id: string; name: string }>();

  add(key: string, id: string, name: string): void {
    if (this.#things.has(key)) throw new Error(`There are two things called "${key}".`);
    this.#things.set(key, { id, name });
  }

  entity(key: string): { id: string; name: string } {
    const thing = this.#things.get(key);
    if (!thing) throw new Error(`There is nothing called "${key}".`);
    return thing;
  }

  id(key: string): string {
    return this.entity(key).id;
  }

  /** Ids of keys with spaces between them; none for undefined. */
  ids(keys: string | undefined): string[] {
    return splitKeys(keys).map((key) => this.id(key));
  }

  fileId(key: string): string {
    return this.id(key);
  }
}

export function splitKeys(keys: string | undefined): string[] {
  return keys ? keys.split(" ") : [];
}

/** What everything that writes content shares. */
export interface World {
  db: Database;
  clock: Clock;
  random: Random;
  names: Names;
  /** Hours between a person's office and UTC, by key. */
  utcOffsets: Map<string, number>;
  /** Ids of the people who can see and like what is public: active, and of the company. */
  colleagues: string[];
}

/** Where people work. */
export const OFFICES: Record<OfficeName, { timeZone: string; utcOffset: number; address: Record<string, string> }> = {
  bremen: { timeZone: "Europe/Berlin", utcOffset: 1, address: { street: "Holzhafen 12", zip: "28217", city: "Bremen", country: "DE" } },
  utrecht: { timeZone: "Europe/Amsterdam", utcOffset: 1, address: { street: "Werfkade 8", zip: "3511", city: "Utrecht", country: "NL" } },
  lyon: { timeZone: "Europe/Paris", utcOffset: 1, address: { street: "9 quai des Tisserands", zip: "69001", city: "Lyon", country: "FR" } },
  osaka: {
    timeZone: "Asia/Tokyo",
    utcOffset: 9,
    address: { street: "北区三丁目5番地", zip: "530-0001", city: "大阪市", state: "大阪府", country: "JP" },
  },
  amman: { timeZone: "Asia/Amman", utcOffset: 3, address: { street: "شارع الزيتون 14", zip: "11181", city: "عمّان", country: "JO" } },
  lisbon: {
    timeZone: "Europe/Lisbon",
    utcOffset: 0,
    address: { street: "Rua das Gaivotas 21", zip: "1200", city: "Lisboa", country: "PT" },
  },
  customer: { timeZone: "Europe/Berlin", utcOffset: 1, address: { street: "Am Backhaus 3", zip: "28199", city: "Bremen", country: "DE" } },
};

export const LOCALES: Record<string, string> = { en: "en_US", de: "de_DE", ja: "ja_JP", ar: "ar_JO", fr: "fr_FR" };
