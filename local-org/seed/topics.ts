import type { StoredSegment } from "../store/segments.ts";
import { run } from "../store/statements.ts";
import { permitTopics } from "../store/topic-changes.ts";
import { endorse } from "../store/topic-people.ts";
import { hashtagsOf, topicIdNamed, topicIdOf } from "../store/topics.ts";
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

/** Topics with images. */
const PICTURED = ["Heron 2", "Safety"];

/** Who has been endorsed for what, and by whom. */
const ENDORSED: readonly (readonly [topic: string, endorsee: string, endorsers: string])[] = [
  ["Heron 2", "hana", "amara jonas"],
  ["Battery plug", "jonas", "amara"],
];

/** What people do to topics: some have images, somebody looks after all of them, and people are endorsed. */
export function seedTopicPeople({ db, names, clock }: World): void {
  for (const name of PICTURED) run(db, "UPDATE topic SET has_images = 1 WHERE name = ?", name);
  permitTopics(db, names.id("amara"), "EditTopics");
  permitTopics(db, names.id("amara"), "DeleteTopics");
  for (const [name, endorsee, endorsers] of ENDORSED) {
    const topicId = topicIdNamed(db, name);
    for (const endorserId of topicId === null ? [] : names.ids(endorsers)) {
      if (topicId) endorse(db, { topicId, endorseeId: names.id(endorsee), endorserId, at: clock.now - 1 });
    }
  }
}
