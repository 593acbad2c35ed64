import type { NodeId } from '../ir/graph.js';
import { decidedBy } from './guards.js';
import { MAX_ALIASES, mergeParts, type Identity, type Layer, type Overlay, type Value } from './layers.js';
import type { Variable } from './scopes.js';
import type { Store } from './state.js';

/** What several branches left becomes the state behind them. */
export function merge(store: Store, chains: readonly Overlay[], into: Layer): void {
  settleDivergingParts(store, chains);
  const changedParts = new Set(chains.flatMap((chain) => [...chain.parts.keys()]));
  const mergedParts = new Map([...changedParts].map((id) => [id, mergeParts(chains.map((c) => c.layer.partsOf(id)))]));
  const env = new Map<Variable, Value>();
  const guards = guardsOf(chains, into);
  for (const variable of new Set(chains.flatMap((chain) => [...chain.env.keys()]))) {
    const value = mergeValues(store, chains, variable);
    if (value) env.set(variable, decidedBy(value, guards));
  }
  const versions = new Map<Identity, NodeId>();
  for (const id of new Set(chains.flatMap((chain) => [...chain.versions.keys()]))) {
    const nodes = new Set(chains.map((c) => c.layer.version(id)).filter((node) => node !== undefined));
    const [first] = nodes;
    if (first !== undefined) versions.set(id, nodes.size === 1 ? first : store.joinNodes(nodes));
  }
  for (const [key, value] of env) into.env.set(key, value);
  for (const [id, node] of versions) into.versions.set(id, node);
  for (const [id, parts] of mergedParts) into.parts.set(id, parts);
}

/** The conditions that decided which branch was run. */
function guardsOf(chains: readonly Overlay[], into: Layer): NodeId[] {
  return chains.flatMap(({ layer: { guard } }) => (guard === undefined || guard === into.guard ? [] : [guard]));
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

function mergeValues(store: Store, chains: readonly Overlay[], variable: Variable): Value | undefined {
  const values = chains.map((chain) => chain.layer.variable(variable));
  const known = values.filter((value) => value !== undefined);
  const ids = new Set(known.flatMap((value) => value.ids));
  const extras = new Set(known.flatMap((value) => value.extras));
  if (known.length === 0) return undefined;
  if (ids.size <= MAX_ALIASES && extras.size <= MAX_ALIASES) return { ids: [...ids], extras: [...extras] };
  const back = store.layer;
  const nodes = new Set<NodeId>();
  chains.forEach((chain, index) => {
    const value = values[index];
    if (!value) return;
    store.enter(chain.layer);
    nodes.add(store.node(value));
  });
  store.enter(back);
  return store.value(store.joinNodes(nodes));
}
