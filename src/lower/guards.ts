import type { NodeId } from '../ir/graph.js';
import { addEdge, addNode } from './builder.js';
import type { Frame } from './frame.js';
import { MAX_ALIASES, type Exit, type Layer, type Leaving, type Overlay, type Value } from './layers.js';
import type { FunctionNode } from './scopes.js';
import type { Store } from './state.js';

/**
 * The guard of the code that a condition decides: what runs, is given and is written there is known to have been
 * decided by the condition. Only the outcome of a match takes that way; that something is there or true is no news.
 *
 * @returns the guard that holds already where nothing is known of the condition
 */
export function guardOf(store: Store, condition: Value, kind: 'decides' | 'match' = 'decides'): NodeId | undefined {
  const { builder, layer } = store;
  if (condition.ids.length + condition.extras.length === 0) return layer.guard;
  const guard = addNode(builder, 'guard', store.fn);
  decide(store, condition, guard, kind);
  if (layer.guard !== undefined) addEdge(builder, 'decides', layer.guard, guard);
  return guard;
}

/** What arrives at a node is decided by the value. */
export function decide(store: Store, value: Value, to: NodeId, kind: 'decides' | 'match' = 'decides'): void {
  for (const node of new Set([...value.ids.map((id) => store.settle(id)), ...value.extras]))
    addEdge(store.builder, kind, node, to);
}

/** A value that guards decided, besides all that it is. */
export function decidedBy(value: Value, guards: readonly (NodeId | undefined)[]): Value {
  const known = guards.filter((guard) => guard !== undefined);
  return known.length > 0 ? { ids: value.ids, extras: [...new Set([...value.extras, ...known])] } : value;
}

/** Behind a branch that left early, everything is decided by what led into that branch. */
export function leaveEarly(
  store: Store,
  into: Layer,
  layers: readonly Layer[],
  live: readonly Overlay[],
  ends: 'jumps' | undefined,
): void {
  const own = layers.flatMap(({ dead, left, guard }): Exit[] =>
    dead && guard !== undefined && guard !== into.guard ? [{ guard, by: left ?? 'return' }] : [],
  );
  const nested = [...live.flatMap(({ exits }) => exits), ...layers.flatMap((layer) => (layer.dead ? layer.exits : []))];
  addExits(store, into, own.concat(nested), ends);
}

/** Takes over early exits from elsewhere. */
export function addExits(store: Store, into: Layer, exits: readonly Exit[], ends?: 'jumps'): void {
  const known = new Set(into.exits.map(({ guard }) => guard));
  const counts = (by: Leaving): boolean => by === 'return' || (by === 'jump' && ends === undefined);
  const fresh = fewExits(
    store,
    exits.filter(({ by, guard }) => counts(by) && !known.has(guard)),
  );
  if (fresh.length === 0) return;
  into.exits.push(...fresh);
  const guard = addNode(store.builder, 'guard', store.fn);
  const deciding = new Set(fresh.map((exit) => exit.guard));
  if (into.guard !== undefined) deciding.add(into.guard);
  for (const each of deciding) addEdge(store.builder, 'decides', each, guard);
  into.guard = guard;
}

/** Many exits of one kind are one, so that code of a thousand returns does not name all of them behind each. */
function fewExits(store: Store, exits: readonly Exit[]): readonly Exit[] {
  if (exits.length <= MAX_ALIASES) return exits;
  const byKind = new Map<Leaving, Set<NodeId>>();
  for (const { guard, by } of exits) byKind.set(by, (byKind.get(by) ?? new Set<NodeId>()).add(guard));
  return [...byKind].map(([by, guards]) => {
    const [only] = guards;
    if (only !== undefined && guards.size === 1) return { guard: only, by };
    const guard = addNode(store.builder, 'guard', store.fn);
    for (const each of guards) addEdge(store.builder, 'decides', each, guard);
    return { guard, by };
  });
}

/** A function written where a guard holds, and run by what it is given to: the guard holds in its body too. */
export function takeGuard(frame: Frame, closure: FunctionNode): void {
  const { guard } = frame.store.layer;
  if (guard !== undefined) frame.builder.guards.set(closure, guard);
}

/** The guard that held where the function was written. */
export function guardFromOutside({ builder, store, node, fn }: Frame): void {
  const outer = builder.guards.get(node);
  if (outer === undefined) return;
  const guard = addNode(builder, 'guard', fn);
  addEdge(builder, 'shared', outer, guard);
  store.layer.guard = guard;
}
