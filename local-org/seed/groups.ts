import { createFeedElement } from "../store/feed-elements.ts";
import { addMember } from "../store/group-members.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import type { GroupContent } from "./content/shapes.ts";
import type { Job } from "./jobs.ts";
import { insertPhoto } from "./people.ts";
import { splitKeys, type World } from "./world.ts";

const DAY = 24 * 60 * 60_000;

/** Writes the groups with members, requests and emblems. Their announcements come with {@link announce}. */
export function seedGroups(world: World, groups: readonly GroupContent[], emblems: ReadonlyMap<string, Buffer>): void {
  const { db, names, clock } = world;
  for (const group of groups) {
    const id = newId(db, PREFIX.group);
    names.add(group.key, id, group.name);
    const emblem = emblems.get(group.key);
    const createdAt = clock.at(group.at);
    run(
      db,
      `INSERT INTO chatter_group (id, name, description, information_title, information_text, visibility, owner_id, is_archived,
         is_broadcast, can_have_guests, photo_version_id, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      group.name,
      group.description,
      group.information?.title ?? null,
      group.information?.text ?? null,
      group.visibility,
      names.id(group.owner),
      Number(group.isArchived ?? false),
      Number(group.isBroadcast ?? false),
      Number(group.canHaveGuests ?? false),
      emblem ? insertPhoto(db, id, emblem) : null,
      createdAt,
    );
    const roles = new Map<string, string>([[names.id(group.owner), "GroupOwner"]]);
    for (const manager of names.ids(group.managers)) roles.set(manager, "GroupManager");
    const others = group.members === "*" ? world.colleagues : names.ids(group.members);
    for (const member of others) if (!roles.has(member)) roles.set(member, "StandardMember");
    for (const [userId, role] of roles) addMember(db, { groupId: id, userId, role, at: createdAt });
    for (const person of splitKeys(group.requests)) {
      const at = clock.at("2 11:00");
      run(
        db,
        "INSERT INTO group_request (id, group_id, user_id, status, created_at, updated_at) VALUES (?, ?, ?, 'Pending', ?, ?)",
        newId(db, PREFIX.groupRequest),
        id,
        names.id(person),
        at,
        at,
      );
    }
  }
}

/** The posts that say that a group was made. */
export function groupEvents({ db, names, clock }: World, groups: readonly GroupContent[]): Job[] {
  return groups.map((group) => {
    const at = clock.at(group.at);
    const parentId = names.id(group.key);
    return {
      at,
      write: () =>
        createFeedElement(db, {
          type: "CollaborationGroupCreated",
          actorId: names.id(group.owner),
          parentId,
          segments: null,
          isEvent: true,
          createdAt: at,
        }),
    };
  });
}

/** Announces posts in their groups. After the posts. */
export function announce({ db, names, clock }: World, groups: readonly GroupContent[]): void {
  for (const { key, announcement } of groups) {
    if (!announcement) continue;
    const sql = "UPDATE chatter_group SET announcement_element_id = ?, announcement_expires_at = ? WHERE id = ?";
    run(db, sql, names.id(announcement.post), clock.now + announcement.days * DAY, names.id(key));
  }
}
