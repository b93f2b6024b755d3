import { hashPassword } from "../oauth/passwords.ts";
import type { Database } from "../store/database.ts";
import { newId, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import type { PersonContent } from "./content/shapes.ts";
import { LOCALES, OFFICES, splitKeys, type World } from "./world.ts";

const DAY = 24 * 60 * 60_000;

/** Everybody's password. */
export const PASSWORD = "chatter";
export const EMAIL_DOMAIN = "larkwheel.example";

/** The hash of the password, made once for all: hashing is slow on purpose. */
export function passwordHash(): string {
  return hashPassword(PASSWORD, Buffer.from("larkwheel-bremen"));
}

/** A row of the user table, as far as it is not the same for all. */
export interface NewUser {
  email: string;
  passwordHash: string;
  first: string;
  last: string;
  nickname: string;
  title: string;
  company: string;
  department: string;
  about?: string;
  office: keyof typeof OFFICES;
  phones: readonly { phoneType: string; phoneNumber: string }[];
  managerId?: string;
  userType: string;
  isActive: boolean;
  outOfOffice?: string;
  language: string;
  photoId?: string;
  createdAt: number;
}

const INSERT = `
  INSERT INTO user (id, username, password_hash, email, first_name, last_name, nickname, title, company_name, department,
    about_me, address_json, phones_json, manager_id, user_type, is_active, out_of_office, language, time_zone,
    photo_version_id, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function insertUser(db: Database, id: string, user: NewUser): void {
  const office = OFFICES[user.office];
  run(
    db,
    INSERT,
    id,
    user.email,
    user.passwordHash,
    user.email,
    user.first,
    user.last,
    user.nickname,
    user.title,
    user.company,
    user.department,
    user.about ?? null,
    JSON.stringify(office.address),
    JSON.stringify(user.phones),
    user.managerId ?? null,
    user.userType,
    Number(user.isActive),
    user.outOfOffice ?? null,
    user.language,
    office.timeZone,
    user.photoId ?? null,
    user.createdAt,
  );
}

/** Writes the people with their photos. Managers may come after whom they manage. */
export function seedPeople(world: World, people: readonly PersonContent[], portraits: ReadonlyMap<string, Buffer>): void {
  const { db, names, clock } = world;
  const hash = passwordHash();
  for (const person of people) names.add(person.key, newId(db, PREFIX.user), `${person.first} ${person.last}`);
  people.forEach((person, index) => {
    const id = names.id(person.key);
    const isColleague = !["ChatterGuest", "Portal"].includes(person.userType ?? "") && !person.inactive && !person.isNew;
    if (isColleague) world.colleagues.push(id);
    world.utcOffsets.set(person.key, OFFICES[person.office].utcOffset);
    const portrait = portraits.get(person.key);
    insertUser(db, id, {
      email: person.email ?? emailOf(person),
      passwordHash: hash,
      first: person.first,
      last: person.last,
      nickname: person.key,
      title: person.title,
      company: person.company ?? "Larkwheel Cargo Bikes",
      department: person.department,
      about: person.about,
      office: person.office,
      phones: [
        ...(person.phone ? [{ phoneType: "Work", phoneNumber: person.phone }] : []),
        ...(person.mobile ? [{ phoneType: "Mobile", phoneNumber: person.mobile }] : []),
      ],
      managerId: person.manager && names.id(person.manager),
      userType: person.userType ?? "Internal",
      isActive: !person.inactive,
      outOfOffice: person.outOfOffice,
      language: LOCALES[person.language ?? "en"] ?? "en_US",
      photoId: portrait && insertPhoto(db, id, portrait),
      createdAt: clock.now - (person.isNew ? DAY / 4 : (200 + ((index * 137) % 2400)) * DAY),
    });
  });
}

/** Whom and what people follow. After the records. */
export function seedSubscriptions({ db, names, clock }: World, people: readonly PersonContent[]): void {
  for (const person of people) {
    splitKeys(person.follows).forEach((key, index) => {
      const sql = "INSERT INTO subscription (id, subscriber_id, subject_id, created_at) VALUES (?, ?, ?, ?)";
      run(db, sql, newId(db, PREFIX.subscription), names.id(person.key), names.id(key), clock.now - (100 - index) * DAY);
    });
  }
}

/** @returns the version id of the photo */
export function insertPhoto(db: Database, ownerId: string, bytes: Buffer): string {
  const id = newId(db, PREFIX.photoVersion);
  run(db, "INSERT INTO photo (version_id, owner_id, mime_type, bytes) VALUES (?, ?, 'image/png', ?)", id, ownerId, bytes);
  return id;
}

function emailOf(person: PersonContent): string {
  const domain = person.userType === "ChatterGuest" ? "morgenrot.example" : EMAIL_DOMAIN;
  const local = `${person.first}.${person.last}`
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/ı/g, "i")
    .replace(/[ '’]/g, "")
    .toLowerCase();
  return `${local}@${domain}`;
}
