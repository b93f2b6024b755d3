import { newId, PREFIX } from "../store/ids.ts";
import type { StoredSegment } from "../store/segments.ts";
import { run } from "../store/statements.ts";
import type { World } from "./world.ts";

const DESCRIPTIONS: Record<string, string> = {
  "Heron 2": "Our two-wheeled cargo bike, second generation.",
  Decision: "What has been decided, so that nobody has to decide it again.",
  Safety: "Hinweise und Unterweisungen. Notices and training.",
  "Battery plug": "The plug that corroded, and what we learned from it.",
  Thanks: "Say it in public.",
};

/** The topics, each made when it is first used. */
export class Topics {
  readonly #ids = new Map<string, string>();
  readonly #world: Pick<World, "db">;

  constructor(world: Pick<World, "db">) {
    this.#world = world;
  }

  id(name: string, at: number): string {
    const known = this.#ids.get(name.toLowerCase());
    if (known) return known;
    const id = newId(this.#world.db, PREFIX.topic);
    run(this.#world.db, "INSERT INTO topic (id, name, description, created_at) VALUES (?, ?, ?, ?)", id, name, DESCRIPTIONS[name] ?? null, at);
    this.#ids.set(name.toLowerCase(), id);
    return id;
  }

  /** Ids of the topics named, and of those that the segments name. */
  idsFor(names: readonly string[], segments: readonly StoredSegment[] | null, at: number): string[] {
    const tags = (segments ?? []).flatMap((segment) => (segment.type === "Hashtag" ? [segment.tag] : []));
    return [...new Set([...names, ...tags].map((name) => this.id(name, at)))];
  }
}
