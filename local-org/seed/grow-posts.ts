import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { setLike } from "../store/likes.ts";
import type { StoredSegment } from "../store/segments.ts";
import { row, rows } from "../store/statements.ts";
import { ENDINGS, MIDDLES, OPENINGS, REPLIES, TAGS, WORDS } from "./content/grown.ts";
import { Random } from "./random.ts";
import type { World } from "./world.ts";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const BATCH = 2_000;
/** The written posts stay on top: grown ones begin this far back. */
const NEWEST = 4 * DAY;
const PER_DAY = 60;
const GROUPS = ["heron", "service", "plant", "osaka", "lunch", "move"];

/**
 * Adds posts until the org has as many as are asked for, with comments and likes, over a past that grows with their number.
 * Each has a number of its own in its text, so that no two are alike.
 */
export function growPosts(world: World, count: number): void {
  const { db } = world;
  const have = row<{ total: number }>(db, "SELECT COUNT(*) AS total FROM feed_element")?.total ?? 0;
  const missing = count - have;
  if (missing <= 0) return;
  const writer = new Writer(world, missing);
  for (let from = 0; from < missing; from += BATCH) {
    db.transaction(() => {
      for (let number = from; number < Math.min(from + BATCH, missing); number++) writer.write(number);
    })();
  }
}

class Writer {
  readonly #world: World;
  readonly #count: number;
  readonly #random: Random;
  readonly #groups: { id: string; members: string[] }[];
  readonly #topics: { id: string; name: string }[];
  readonly #pictures: string[];

  constructor(world: World, count: number) {
    const { db, names } = world;
    const colleagues = new Set(world.colleagues);
    this.#world = world;
    this.#count = count;
    this.#random = new Random(count);
    this.#groups = GROUPS.map((key) => {
      const id = names.id(key);
      const members = rows<{ user_id: string }>(db, "SELECT user_id FROM group_member WHERE group_id = ? ORDER BY id", id);
      return { id, members: members.map((member) => member.user_id).filter((member) => colleagues.has(member)) };
    });
    this.#topics = TAGS.flatMap((tag) => rows<{ id: string; name: string }>(db, "SELECT id, name FROM topic WHERE name = ?", tag));
    this.#pictures = ["heron", "service", "plant", "lunch"].flatMap((key) =>
      rows<{ file_id: string }>(
        db,
        `SELECT s.file_id FROM file_share s JOIN file_version v ON v.file_id = s.file_id
         WHERE s.entity_id = ? AND v.width IS NOT NULL ORDER BY s.file_id`,
        names.id(key),
      ).map((share) => share.file_id),
    );
  }

  write(number: number): void {
    const { db, clock, colleagues } = this.#world;
    const random = this.#random;
    const group = random.next() < 0.75 ? random.pick(this.#groups) : null;
    const people = group?.members ?? colleagues;
    const actorId = random.pick(people);
    const topic = random.next() < 0.3 ? random.pick(this.#topics) : null;
    const segments: StoredSegment[] = [{ type: "Text", text: this.#text(number) }];
    if (topic) segments.push({ type: "Text", text: " " }, { type: "Hashtag", tag: topic.name });
    const createdAt = clock.now - NEWEST - this.#age(number);
    const elementId = createFeedElement(db, {
      actorId,
      parentId: group?.id ?? actorId,
      segments,
      capabilities: random.next() < 0.2 ? { files: random.some(this.#pictures, random.pick([1, 1, 1, 2, 3, 5])) } : {},
      topicIds: topic ? [topic.id] : [],
      createdAt,
    });
    for (const userId of random.some(people, random.pick([0, 0, 0, 1, 2, 4]))) {
      setLike(db, { itemId: elementId, userId, liked: true, at: createdAt + random.between(1, 600) * 60_000 });
    }
    const comments = random.pick([0, 0, 0, 0, 0, 1, 1, 3]);
    for (let index = 0; index < comments; index++) {
      const reply: StoredSegment[] = [{ type: "Text", text: this.#fill(random.pick(REPLIES), number) }];
      createComment(db, {
        elementId,
        userId: random.pick(people),
        segments: reply,
        createdAt: createdAt + (index * 40 + random.between(1, 39)) * 60_000,
      });
    }
  }

  /** Newer posts are denser. Milliseconds, at working hours mostly. */
  #age(number: number): number {
    const days = Math.max(90, this.#count / PER_DAY);
    const share = (number + 1) / this.#count;
    return Math.floor(days * share ** 1.3 * DAY) + this.#random.between(0, 3 * HOUR);
  }

  #text(number: number): string {
    const random = this.#random;
    const paragraphs = random.pick([1, 1, 1, 2, 3]);
    const text = Array.from({ length: paragraphs }, (_, index) => {
      const middle = this.#fill(random.pick(MIDDLES), number);
      const opening = index === 0 ? this.#fill(random.pick(OPENINGS), number) : "";
      const sentence = /[.。]$/.test(opening) || opening === "" ? middle.charAt(0).toUpperCase() + middle.slice(1) : middle;
      return [opening, sentence, this.#fill(random.pick(ENDINGS), number)].filter(Boolean).join(" ");
    }).join("\n\n");
    const numbered = `${text} (no. ${number + 1})`;
    return numbered.length > 900 ? `${numbered.slice(0, 880)}… (no. ${number + 1})` : numbered;
  }

  #fill(template: string, number: number): string {
    const random = this.#random;
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      switch (name) {
        case "number":
          return String(10_000 + number);
        case "minutes":
          return String(random.between(2, 55));
        case "count":
          return String(random.between(2, 30));
        case "total":
          return String(random.between(31, 400));
        case "distance":
          return String(random.between(3, 90) * 100);
        default:
          return random.pick(WORDS[name] ?? [name]);
      }
    });
  }
}
