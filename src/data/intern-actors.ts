import { perStore, type Store } from "./store.ts";

/** What the org repeats most: people and groups, whole, in each element and comment. They have photos. */
interface Actor {
  id: string;
  photo: object;
}

const actorsOf = perStore(() => new Map<string, Actor>());

/**
 * Makes equal people and groups of an answer one object, however often the org sent them: three thousand elements name
 * the same hundred. Changes the tree that it is given, which nobody else has seen yet; the reader of answers has cut what goes on without end.
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

/** The one that is known, as long as it is the same; else the newer one from now on. */
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
