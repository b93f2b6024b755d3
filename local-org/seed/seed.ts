import type { Database } from "../store/database.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import { drawEmblem } from "./art/emblem.ts";
import { drawPortrait } from "./art/portrait.ts";
import { rasterise } from "./art/rasterise.ts";
import { Clock } from "./clock.ts";
import { conversations } from "./content/conversations.ts";
import { documents } from "./content/documents.ts";
import { companyGroups } from "./content/groups.ts";
import { interestGroups } from "./content/interest-groups.ts";
import { otherFiles } from "./content/other-files.ts";
import { officePeople, operationsPeople, productPeople } from "./content/people.ts";
import { pictures } from "./content/pictures.ts";
import { companyPosts } from "./content/posts-company.ts";
import { connectorPosts } from "./content/posts-connector.ts";
import { launchPosts } from "./content/posts-launch.ts";
import { lunchPosts } from "./content/posts-lunch.ts";
import { movePosts } from "./content/posts-move.ts";
import { osakaPosts } from "./content/posts-osaka.ts";
import { otherPosts } from "./content/posts-other.ts";
import { plantPosts } from "./content/posts-plant.ts";
import { salesPosts } from "./content/posts-sales.ts";
import { servicePosts } from "./content/posts-service.ts";
import { todayPosts } from "./content/posts-today.ts";
import { records } from "./content/records.ts";
import { seedConversations } from "./conversations.ts";
import { makeFile, seedFiles } from "./files.ts";
import { announce, groupEvents, seedGroups } from "./groups.ts";
import { growPeople } from "./grow-people.ts";
import { growPosts } from "./grow-posts.ts";
import { work } from "./jobs.ts";
import { makeAll } from "./make-all.ts";
import { seedNotifications } from "./notifications.ts";
import { PASSWORD, seedPeople, seedSubscriptions } from "./people.ts";
import { postJobs } from "./posts.ts";
import { Random } from "./random.ts";
import { seedRecords, seedRecordTopics } from "./records.ts";
import { seedTopicPeople } from "./topics.ts";
import { Names, type World } from "./world.ts";

const groups = [...companyGroups, ...interestGroups];
const people = [...productPeople, ...operationsPeople, ...officePeople];
const files = [...pictures, ...documents, ...otherFiles];
const posts = [
  ...launchPosts,
  ...connectorPosts,
  ...servicePosts,
  ...companyPosts,
  ...movePosts,
  ...plantPosts,
  ...osakaPosts,
  ...salesPosts,
  ...lunchPosts,
  ...otherPosts,
  ...todayPosts,
];

/** How big the org becomes. Never smaller than the company itself: 41 people and what they wrote in 90 days. */
export interface SeedOptions {
  people?: number;
  posts?: number;
  /** Epoch milliseconds; everything is dated relative to it. */
  now: number;
}

/**
 * Fills an empty database with a maker of cargo bikes: its people, groups, records and files, and 90 days of what they wrote.
 * The same options give the same rows. Everybody's password is in the setting `password`.
 */
export async function seedOrg(db: Database, options: SeedOptions): Promise<void> {
  const [portraits, emblems, made] = await Promise.all([
    makeAll(
      people.filter((person) => !person.noPhoto),
      async ({ look }) => (await rasterise(drawPortrait(look), "png")).bytes,
    ),
    makeAll(groups, async ({ emblem }) => emblem && (await rasterise(drawEmblem(emblem.shape, emblem.colour), "png")).bytes),
    makeAll(files, makeFile),
  ]);
  const world: World = {
    db,
    clock: new Clock(options.now),
    random: new Random(2009),
    names: new Names(),
    utcOffsets: new Map(),
    colleagues: [],
  };
  db.transaction(() => {
    seedPeople(world, people, portraits);
    seedGroups(world, groups, emblems);
    const recordJobs = seedRecords(world, records);
    seedFiles(world, files, made);
    seedSubscriptions(world, people);
    work([...groupEvents(world, groups), ...recordJobs, ...postJobs(world, posts)]);
    announce(world, groups);
    seedRecordTopics(world, records);
    seedFavorites(world);
    seedConversations(world, conversations);
    seedTopicPeople(world);
    seedNotifications(world);
    run(db, "INSERT OR REPLACE INTO setting (key, value) VALUES ('password', ?)", PASSWORD);
    growPeople(world, options.people ?? 0);
  })();
  growPosts(world, options.posts ?? 0);
}

/** What the first person keeps an eye on. */
function seedFavorites({ db, names, clock }: World): void {
  const userId = names.id("amara");
  const insert = `INSERT INTO favorite (id, user_id, type, name, search_text, target_id, created_at)
    SELECT ?, ?, ?, ?, ?, (SELECT id FROM topic WHERE name = ?), ?`;
  run(db, insert, newId(db, PREFIX.favorite), userId, "Topic", "Heron 2", null, "Heron 2", clock.now - 2);
  run(db, insert, newId(db, PREFIX.favorite), userId, "Search", "thermos", "thermos", null, clock.now - 1);
}
