import { perStore, type Store } from "./store.ts";

/** People and groups, which the org repeats in full in each element and comment. Recognized by their photo. */
interface Actor {
  id: string;
  photo: object;
}

const actorsOf = perStore(() => new Map<string, Actor>());

/**
 * Makes equal people and groups in an answer one object, to save memory: three thousand elements name the same hundred
 * people. Mutates the answer, which nothing else uses yet; its depth was limited by the reader.
 */
export function internActors(store: Store, tree: unknown): void {
  intern(tree, actorsOf(store));
}

function intern(tree: unknown, known: Map<string, Actor>): void {
  if (typeof tree !== "object" || tree === null) return;
  for (const key in tree) {
    const value: unknown = (tree as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null) continue;
    if (isActor(value)) (tree as Record<string, unknown>)[key] = sharedActor(value, known);
    else intern(value, known);
  }
}

/** The known object if it is equal; otherwise the new one, which becomes the known one. */
function sharedActor(actor: Actor, known: Map<string, Actor>): Actor {
  const before = known.get(actor.id);
  if (before && JSON.stringify(before) === JSON.stringify(actor)) return before;
  known.set(actor.id, actor);
  return actor;
}

function isActor(value: object): value is Actor {
  const { id, photo } = value as Partial<Actor>;
  return typeof id === "string" && typeof photo === "object" && photo !== null;
}
