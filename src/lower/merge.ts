import type { Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { decidedBy } from './guards.js';
import { either, mergeParts, type Identity, type Layer, type Overlay, type Part, type Value } from './layers.js';
import type { Variable } from './scopes.js';
import type { Store } from './state.js';

type Parts = ReadonlyMap<Component, Part>;

/** What may hold at a point, by what it is said of: one entry for each state from which the point can be reached. */
export interface Possible {
  readonly env: Map<Variable, Value[]>;
  readonly versions: Map<Identity, NodeId[]>;
  readonly parts: Map<Identity, (Parts | undefined)[]>;
}

export function nothingPossible(): Possible {
  return { env: new Map(), versions: new Map(), parts: new Map() };
}

/** What several branches left becomes the state behind them. */
export function merge(store: Store, chains: readonly Overlay[], into: Layer): void {
  settleDivergingParts(store, chains);
  const possible = nothingPossible();
  for (const chain of chains) addState(possible, chain);
  // What a branch did not change is as it was before; but before, nobody knew of what was made in a branch.
  const floor = chains.reduce((least, chain) => Math.min(least, chain.floor), Number.POSITIVE_INFINITY);
  for (const [variable, values] of possible.env) {
    const before =
      values.length < chains.length && !store.isNewer(variable, floor) ? into.variable(variable) : undefined;
    if (before) values.push(before);
  }
  for (const [id, nodes] of possible.versions) {
    const before = nodes.length < chains.length && id < floor ? into.version(id) : undefined;
    if (before !== undefined) nodes.push(before);
  }
  for (const [id, maps] of possible.parts) {
    if (maps.length === chains.length) continue;
    if (id < floor) maps.push(into.partsOf(id));
    else possible.parts.delete(id);
  }
  settleOn(store, possible, into, guardsOf(chains, into));
}

/** The conditions that decided which branch was run. */
function guardsOf(chains: readonly Overlay[], into: Layer): NodeId[] {
  return chains.flatMap(({ layer: { guard } }) => (guard === undefined || guard === into.guard ? [] : [guard]));
}

/** Adds a state from which the point can be reached. */
export function addState(
  possible: Possible,
  { env, versions, parts }: Pick<Overlay, 'env' | 'versions' | 'parts'>,
): void {
  for (const [variable, value] of env) push(possible.env, variable, value);
  for (const [id, node] of versions) push(possible.versions, id, node);
  for (const [id, known] of parts) push(possible.parts, id, known);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A state in which all that is possible holds; `guards` decided what of it does. */
export function settleOn(store: Store, possible: Possible, into: Layer, guards: readonly NodeId[] = []): void {
  for (const [id, maps] of possible.parts) into.parts.set(id, mergeParts(maps));
  for (const [id, nodes] of possible.versions) {
    const distinct = new Set(nodes);
    const [first] = distinct;
    if (first !== undefined) into.versions.set(id, distinct.size === 1 ? first : store.joinNodes(distinct));
  }
  const back = store.layer;
  store.enter(into);
  for (const [variable, values] of possible.env) store.know(variable, decidedBy(either(...values), guards));
  store.enter(back);
}

/** A part that is not known in every branch is forgotten; its changes go into the whole before. */
function settleDivergingParts(store: Store, chains: readonly Overlay[]): void {
  const back = store.layer;
  for (const chain of chains) {
    store.enter(chain.layer);
    for (const id of [...chain.layer.parts.keys()]) store.settle(id);
    for (const [key, node] of chain.layer.versions) chain.versions.set(key, node);
  }
  store.enter(back);
}
