import { isCapture, type Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { addEdge, addNode, addStore, addUpdate } from './builder.js';
import { isNamed, sameMembers, type Identity, type Part } from './layers.js';
import type { FunctionNode } from './scopes.js';
import type { Store } from './state.js';

/** Parts of parts are followed as aliases down to here. */
export const MAX_DEPTH = 4;

interface ChangedPart {
  readonly component: Component;
  readonly part: Part;
  /** What the whole does not hold yet. */
  readonly news: readonly NodeId[];
}

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
    if (!part.taken) {
      if (versions.some((node) => !part.seen.includes(node)))
        changed.push({ component, part: { ...part, seen: versions }, news: versions });
      continue;
    }
    const news = part.ids.flatMap((child, index) => writesInto(store, child, part.seen[index] ?? 0));
    if (news.length > 0) changed.push({ component, part: { ...part, seen: writeCounts(store, part.ids) }, news });
  }
  return changed;
}

function writesInto(store: Store, id: Identity, from: number): readonly NodeId[] {
  return store.identities[id]?.written.slice(from) ?? [];
}

/** How much was written into each of some identities so far. */
export function writeCounts(store: Store, ids: readonly Identity[]): number[] {
  return ids.map((id) => store.identities[id]?.written.length ?? 0);
}

function absorb(store: Store, id: Identity, current: NodeId, changed: readonly ChangedPart[]): NodeId {
  const next = addNode(store.builder, 'version', store.fn);
  const facts = store.identities[id];
  const own = store.layer.ownParts(id);
  for (const { component, part } of changed) own.set(component, part);
  const members = changed.filter(({ component }) => !facts?.closure || !isCapture(component));
  const captures = facts?.closure ? [...own].filter(([component]) => isCapture(component)) : [];
  if (facts?.closure && members.length > 0) facts.extended = true;
  if (facts?.closure && !facts.extended) {
    // A closure is nothing but what it captured: each version starts from the function itself.
    addUpdate(store.builder, facts.origin, next, []);
  } else {
    const replaced = members.flatMap(({ component, part }) => (isNamed(component) && !part.taken ? [component] : []));
    addUpdate(store.builder, current, next, [...captures.map(([component]) => component), ...replaced]);
    absorbMembers(store, id, members, next);
  }
  for (const [component, part] of captures) storeAll(store, contentOf(store, part), component, next);
  for (const { component, cell } of facts?.closure ? store.capturesOf(facts.closure) : [])
    if (cell !== undefined) addStore(store.builder, cell, component, next);
  store.layer.versions.set(id, next);
  store.touch();
  return next;
}

function contentOf(store: Store, part: Part): readonly NodeId[] {
  return part.taken ? part.ids.flatMap((child) => writesInto(store, child, 0)) : part.seen;
}

function absorbMembers(store: Store, id: Identity, members: readonly ChangedPart[], into: NodeId): void {
  if (members.length === 0) return;
  const written = addNode(store.builder, 'written', store.fn);
  for (const { component, news } of members) storeAll(store, news, component, written);
  addEdge(store.builder, 'value', written, into);
  store.identities[id]?.written.push(written);
}

function storeAll(store: Store, nodes: readonly NodeId[], component: Component, into: NodeId): void {
  for (const node of new Set(nodes)) addStore(store.builder, node, component, into);
}
