import type { OrgContext, Site } from "../context.ts";
import type { Database } from "../store/database.ts";
import { insertRow } from "../store/insert-row.ts";
import { addFlag, addModerator, manageTopic } from "../store/moderation.ts";
import type { UserRow } from "../store/rows.ts";
import { row, rows } from "../store/statements.ts";
import { drawPortrait } from "./art/portrait.ts";
import { rasterise } from "./art/rasterise.ts";
import { Clock } from "./clock.ts";
import { type FlagContent, siteContents } from "./content/sites.ts";
import { makeFile, seedFiles } from "./files.ts";
import { groupEvents, seedGroups } from "./groups.ts";
import { work } from "./jobs.ts";
import { seedPeople, seedSubscriptions } from "./people.ts";
import { postJobs } from "./posts.ts";
import { Random } from "./random.ts";
import { makeAll } from "./make-all.ts";
import { Names, splitKeys, type World } from "./world.ts";

const HOUR = 60 * 60_000;

/** Fills the empty database of a site: some of the company's people, and people, groups, files and posts of its own. */
export async function seedSite({ path, context }: Site, org: OrgContext): Promise<void> {
  const content = siteContents[path];
  if (!content) return;
  const { people, groups, files, posts } = content;
  const { db } = context;
  const [portraits, made] = await Promise.all([
    makeAll(
      people.filter((person) => !person.noPhoto),
      async ({ look }) => (await rasterise(drawPortrait(look), "png")).bytes,
    ),
    makeAll(files, makeFile),
  ]);
  const world: World = {
    db,
    clock: new Clock(org.now()),
    random: new Random(2026),
    names: new Names(),
    utcOffsets: new Map(),
    colleagues: [],
  };
  db.transaction(() => {
    for (const key of splitKeys(content.colleagues)) admit(world, org.db, key);
    for (const key of splitKeys(content.named)) admit(world, org.db, key, { isMember: false });
    seedPeople(world, people, portraits);
    for (const { key } of people) world.colleagues.push(world.names.id(key));
    seedGroups(world, groups, new Map());
    seedFiles(world, files, made);
    seedSubscriptions(world, people);
    work([...groupEvents(world, groups), ...postJobs(world, posts)]);
    for (const id of world.names.ids(content.moderators)) addModerator(db, id);
    for (const name of content.managedTopics ?? []) manageTopic(db, name);
    for (const flag of content.flags ?? []) seedFlag(world, flag);
  })();
}

/** Makes somebody of the company known in the site, with the same id and photo, and a member of it. */
function admit({ db, names, colleagues }: World, company: Database, key: string, { isMember = true } = {}): void {
  const person = row<UserRow>(company, "SELECT * FROM user WHERE nickname = ?", key);
  if (!person) return;
  names.add(key, person.id, [person.first_name, person.last_name].filter(Boolean).join(" "));
  if (isMember) colleagues.push(person.id);
  // Managers are not always members.
  insertRow(db, "user", { ...person, manager_id: null, is_member: Number(isMember) });
  const photo = row<object>(company, "SELECT * FROM photo WHERE version_id = ?", person.photo_version_id);
  if (photo) insertRow(db, "photo", photo);
}

function seedFlag({ db, names, clock }: World, { post, comment, by, type, note, visibility }: FlagContent): void {
  const elementId = names.id(post);
  const comments = rows<{ id: string; body_json: string }>(db, "SELECT id, body_json FROM comment WHERE element_id = ?", elementId);
  const itemId = comment ? comments.find(({ body_json }) => body_json.includes(comment))?.id : elementId;
  if (!itemId) throw new Error(`There is no comment "${comment}".`);
  addFlag(db, { itemId, userId: names.id(by), type, note: note ?? null, visibility, at: clock.now - HOUR });
}
