import type { StoredSegment } from "../store/segments.ts";
import { run } from "../store/statements.ts";
import { hashtagsOf, topicIdOf } from "../store/topics.ts";
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
    const id = topicIdOf(this.#world.db, name, at);
    run(this.#world.db, "UPDATE topic SET description = ? WHERE id = ?", DESCRIPTIONS[name] ?? null, id);
    this.#ids.set(name.toLowerCase(), id);
    return id;
  }

  /** Ids of the topics named, and of those that the segments name. */
  idsFor(names: readonly string[], segments: readonly StoredSegment[] | null, at: number): string[] {
    return [...new Set([...names, ...hashtagsOf(segments)].map((name) => this.id(name, at)))];
  }
}
