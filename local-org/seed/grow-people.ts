import { addMember } from "../store/group-members.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { row } from "../store/statements.ts";
import { FIRST_NAMES, LAST_NAMES, ROLES } from "./content/grown.ts";
import { EMAIL_DOMAIN, insertUser, passwordHash } from "./people.ts";
import { Random } from "./random.ts";
import type { World } from "./world.ts";

const DAY = 24 * 60 * 60_000;
const CITIES = ["bremen", "utrecht", "lyon", "osaka", "amman", "lisbon"] as const;

/** Adds people until the org has as many as are asked for. They are in the groups that everybody is in. */
export function growPeople(world: World, count: number): void {
  const { db, names, clock } = world;
  const random = new Random(count);
  const hash = passwordHash();
  const have = row<{ total: number }>(db, "SELECT COUNT(*) AS total FROM user")?.total ?? 0;
  for (let number = have + 1; number <= count; number++) {
    const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
    const [title, department, manager] = random.pick(ROLES);
    const id = newId(db, PREFIX.user);
    const nickname = `${first.toLowerCase()}${number}`;
    insertUser(db, id, {
      email: `${first}.${last}.${number}@${EMAIL_DOMAIN}`.toLowerCase(),
      passwordHash: hash,
      first,
      last,
      nickname,
      title,
      company: "Larkwheel Cargo Bikes",
      department,
      office: random.pick(CITIES),
      phones: [],
      managerId: names.id(manager),
      userType: "Internal",
      isActive: true,
      language: "en_US",
      createdAt: clock.now - random.between(30, 2000) * DAY,
    });
    world.colleagues.push(id);
    for (const group of ["allco", "lunch"])
      addMember(db, { groupId: names.id(group), userId: id, role: "StandardMember", at: clock.now - 30 * DAY });
  }
}
