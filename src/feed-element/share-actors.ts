import type { QueryClient } from "@tanstack/react-query";

/** What the org repeats most: people and groups, whole, in each element and comment. They have photos. */
interface Actor {
  id: string;
  photo: object;
}

/** An actor with its JSON, by which another is compared. */
interface Known {
  actor: Actor;
  json: string;
}

const shared = new WeakMap<QueryClient, Map<string, Known>>();

/**
 * Has equal people and groups of what is stored be one object, however often the org sent them: three thousand elements
 * name the same hundred. Changes the tree that it is given, which nobody else has seen yet.
 */
export function shareActors(client: QueryClient, tree: unknown): void {
  const known = shared.get(client) ?? new Map<string, Known>();
  shared.set(client, known);
  share(tree, known);
}

function share(tree: unknown, known: Map<string, Known>): void {
  if (typeof tree !== "object" || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    if (isActor(value)) Reflect.set(tree, key, sharedActor(value, known));
    else share(value, known);
  }
}

/** The one that is known, as long as it is the same to the letter; else the newer one from now on. */
function sharedActor(actor: Actor, known: Map<string, Known>): Actor {
  const json = JSON.stringify(actor);
  const before = known.get(actor.id);
  if (before?.json === json) return before.actor;
  known.set(actor.id, { actor, json });
  return actor;
}

function isActor(value: unknown): value is Actor {
  if (typeof value !== "object" || value === null) return false;
  const { id, photo } = value as Partial<Actor>;
  return typeof id === "string" && typeof photo === "object" && photo !== null;
}
