import { perStore, type Store } from "./store.ts";

/** What the org repeats most: people and groups, whole, in each element and comment. They have photos. */
interface Actor {
  id: string;
  photo: object;
}

/** Below this no actor of the API stands; a tree that goes on is hostile. */
const DEEPEST = 30;

const actorsOf = perStore(() => new Map<string, Actor>());

/**
 * Makes equal people and groups of an answer one object, however often the org sent them: three thousand elements name
 * the same hundred. Changes the tree that it is given, which nobody else has seen yet.
 */
export function internActors(store: Store, tree: unknown): void {
  intern(tree, actorsOf(store), 0);
}

function intern(tree: unknown, known: Map<string, Actor>, depth: number): void {
  if (typeof tree !== "object" || tree === null || depth > DEEPEST) return;
  for (const key in tree) {
    const value: unknown = (tree as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null) continue;
    if (isActor(value)) (tree as Record<string, unknown>)[key] = sharedActor(value, known);
    else intern(value, known, depth + 1);
  }
}

/** The one that is known, as long as it is the same; else the newer one from now on. */
function sharedActor(actor: Actor, known: Map<string, Actor>): Actor {
  const before = known.get(actor.id);
  if (before && isSame(before, actor, 0)) return before;
  known.set(actor.id, actor);
  return actor;
}

function isActor(value: object): value is Actor {
  const { id, photo } = value as Partial<Actor>;
  return typeof id === "string" && typeof photo === "object" && photo !== null;
}

function isSame(one: unknown, other: unknown, depth: number): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null || depth > DEEPEST) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) && isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], depth + 1),
    )
  );
}
