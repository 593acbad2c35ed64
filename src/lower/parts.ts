import type { Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { addEdge, addNode, addStore, addUpdate } from './builder.js';
import { isNamed, sameMembers, type Identity, type Part } from './layers.js';
import type { FunctionNode } from './scopes.js';
import type { Store } from './state.js';

/** Parts of parts are followed as aliases down to here. */
export const MAX_DEPTH = 4;

type ChangedPart = readonly [component: Component, part: Part, now: NodeId[]];

/** The identity's version, after the changes of its parts have been taken into it. */
export function settle(store: Store, id: Identity, visiting: readonly Identity[] = []): NodeId {
  const facts = store.identities[id];
  const current = store.layer.version(id) ?? facts?.origin ?? 0;
  if (!facts || facts.primitive || visiting.length > MAX_DEPTH || visiting.includes(id)) return current;
  if (store.settled.get(id) === store.changes) return current;
  if (facts.closure) refreshCaptures(store, id, facts.closure);
  const changed = changedParts(store, id, [...visiting, id]);
  const settled = changed.length > 0 ? absorb(store, id, current, changed) : current;
  store.settled.set(id, store.changes);
  return settled;
}

function refreshCaptures(store: Store, id: Identity, closure: FunctionNode): void {
  for (const { component, value } of store.capturesOf(closure)) {
    const known = store.layer.partsOf(id)?.get(component);
    if (known && sameMembers(known.ids, value.ids)) continue;
    store.layer.ownParts(id).set(component, { ids: value.ids, taken: false, seen: [] });
  }
}

function changedParts(store: Store, id: Identity, visiting: readonly Identity[]): ChangedPart[] {
  const changed: ChangedPart[] = [];
  for (const [component, part] of store.layer.partsOf(id) ?? []) {
    const versions = part.ids.map((child) => settle(store, child, visiting));
    const now = part.taken ? part.ids.flatMap((child) => store.identities[child]?.written ?? []) : versions;
    if (now.some((node) => !part.seen.includes(node))) changed.push([component, part, now]);
  }
  return changed;
}

function absorb(store: Store, id: Identity, current: NodeId, changed: readonly ChangedPart[]): NodeId {
  const next = addNode(store.builder, 'version', store.fn);
  const facts = store.identities[id];
  const own = store.layer.ownParts(id);
  const parts = new Map(changed.map(([component, part, now]) => [component, { ...part, seen: now }]));
  for (const [component, part] of parts) own.set(component, part);
  if (facts?.closure) {
    // A closure is nothing but what it captured: each version starts from the function itself.
    addUpdate(store.builder, facts.origin, next, []);
    for (const [component, part] of own) storeAll(store, part.seen, component, next);
  } else {
    const written = addNode(store.builder, 'written', store.fn);
    const replaced = [...parts].filter(([component, part]) => isNamed(component) && !part.taken);
    addUpdate(
      store.builder,
      current,
      next,
      replaced.map(([component]) => component),
    );
    for (const [component, part] of parts) storeAll(store, part.seen, component, written);
    addEdge(store.builder, 'value', written, next);
    facts?.written.push(written);
  }
  store.layer.versions.set(id, next);
  store.touch();
  return next;
}

function storeAll(store: Store, nodes: readonly NodeId[], component: Component, into: NodeId): void {
  for (const node of new Set(nodes)) addStore(store.builder, node, component, into);
}
