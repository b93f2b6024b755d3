import { addNotification } from "../store/notifications.ts";
import { idOf } from "../store/ids.ts";
import type { World } from "./world.ts";

const HOUR = 60 * 60_000;

/** Custom notification types; their prefix is not documented for this API. */
const RIDE_DUE = idOf("0ML", 1);

/**
 * What the workshop's app has told one person. Others are told nothing: an org rarely has notification types that are made
 * for desktops.
 */
export function seedNotifications({ db, names, clock }: World): void {
  const recipientId = names.id("mei");
  const told = [
    { title: "Test ride is due", body: "The test ride of the returned Heron 2 is planned for today.", age: 3 },
    { title: "Case is waiting for you", body: "A customer has answered a case that you own.", age: 30 },
  ];
  for (const { title, body, age } of told) {
    addNotification(db, { recipientId, typeId: RIDE_DUE, title, body, targetId: null, at: clock.now - age * HOUR });
  }
}
