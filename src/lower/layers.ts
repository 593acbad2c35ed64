import { ANY, ELEMENT, PROTO, type Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import type { Granted } from './provenance.js';
import type { Variable } from './scopes.js';

/** An object or primitive itself, whatever it is called: its number within a function. */
export type Identity = number;

export interface Value {
  readonly ids: readonly Identity[];
  /** Nodes that add what a declaration says of the value (a label), and nothing else. */
  readonly extras: readonly NodeId[];
}

/**
 * A part was either put into the whole, which then holds the part's versions, or read out of it: then the whole holds
 * its content already, and only what is written into it later is news.
 */
export interface Part {
  readonly ids: readonly Identity[];
  readonly taken: boolean;
  /** What the whole already holds: the parts' versions; of parts that were read, how many of the writes into each. */
  readonly seen: readonly number[];
  /** Was something written under a key that may be this one? Then the whole may hold it too. */
  readonly open?: boolean;
}

/** More aliases of one part than this are not told apart. */
export const MAX_ALIASES = 4;

/** The state between a branch's start and its end; what it does not know it asks of the state it started from. */
export class Layer {
  readonly env = new Map<Variable, Value>();
  readonly versions = new Map<Identity, NodeId>();
  readonly parts = new Map<Identity, Map<Component, Part>>();
  /** Nothing after this point runs: a return, throw, break or continue stands before. */
  dead = false;
  /** How it ended, where nothing after this point runs. */
  left: Leaving | undefined;
  /** Says whether the code at this point runs, as far as conditions decide it. */
  guard: NodeId | undefined;
  /** Guards of branches that left early: whatever comes after them runs only where they did not. */
  readonly exits: Exit[] = [];

  /** What is known here to be allowed, beyond what was known where the branch started. */
  readonly granted: Granted[] = [];

  /** All that is known here to be allowed. */
  allGranted(): readonly Granted[] {
    let all: readonly Granted[] = [...this.granted];
    for (let at = this.parent; at; at = at.parent) if (at.granted.length > 0) all = all.concat(at.granted);
    return all;
  }

  readonly depth: number;

  /**
   * @param parent the state it started from
   * @param floor identities from this number on were made in the branch or beside it: the state before knows none of them
   */
  constructor(
    readonly parent: Layer | undefined,
    readonly floor = 0,
  ) {
    this.depth = parent ? parent.depth + 1 : 0;
    this.guard = parent?.guard;
  }

  variable(variable: Variable): Value | undefined {
    let found = this.env.get(variable);
    for (let at = this.parent; found === undefined && at; at = at.parent) found = at.env.get(variable);
    return found;
  }

  version(id: Identity): NodeId | undefined {
    let found = this.versions.get(id);
    for (let at = this.parent; found === undefined && at; at = at.parent) found = at.versions.get(id);
    return found;
  }

  partsOf(id: Identity): ReadonlyMap<Component, Part> | undefined {
    let found = this.parts.get(id);
    for (let at = this.parent; found === undefined && at; at = at.parent) found = at.parts.get(id);
    return found;
  }

  ownParts(id: Identity): Map<Component, Part> {
    let own = this.parts.get(id);
    if (!own) {
      own = new Map(this.partsOf(id));
      this.parts.set(id, own);
    }
    return own;
  }
}

/** What ends a branch early. A thrown error says that something is wrong, and decides nothing for what goes on. */
export type Leaving = 'return' | 'jump' | 'throw';

export interface Exit {
  readonly guard: NodeId;
  readonly by: Leaving;
}

/** All that changed since a branch started. */
export interface Overlay {
  readonly layer: Layer;
  readonly floor: number;
  readonly env: Map<Variable, Value>;
  readonly versions: Map<Identity, NodeId>;
  readonly parts: Map<Identity, Map<Component, Part>>;
  readonly exits: Exit[];
  readonly granted: Granted[];
}

/** The nearest state that both started from; one of them, if the other started from it. */
function commonState(one: Layer, other: Layer): Layer | undefined {
  let a: Layer | undefined = one;
  let b: Layer | undefined = other;
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a;
}

/** All that changed between `from`, or the state that both started from, and `layer`. */
export function overlay(layer: Layer, from: Layer): Overlay {
  const base = commonState(layer, from);
  const chain: Layer[] = [];
  for (let at: Layer | undefined = layer; at && at !== base; at = at.parent) chain.push(at);
  const found: Overlay = {
    layer,
    floor: chain.at(-1)?.floor ?? 0,
    env: new Map(),
    versions: new Map(),
    parts: new Map(),
    exits: [],
    granted: [],
  };
  for (const at of chain.reverse()) {
    found.exits.push(...at.exits);
    found.granted.push(...at.granted);
    for (const [key, value] of at.env) found.env.set(key, value);
    for (const [id, node] of at.versions) found.versions.set(id, node);
    for (const [id, parts] of at.parts) found.parts.set(id, parts);
  }
  return found;
}

export function mergeParts(maps: readonly (ReadonlyMap<Component, Part> | undefined)[]): Map<Component, Part> {
  const merged = new Map<Component, Part>();
  const [first, ...others] = maps;
  for (const [component, part] of first ?? []) {
    const parts = [part, ...others.map((map) => map?.get(component))];
    const known = parts.filter((each) => each !== undefined);
    if (known.length < parts.length) continue;
    const ids = [...new Set(known.flatMap((each) => each.ids))];
    if (ids.length > MAX_ALIASES || known.some((each) => each.taken !== part.taken)) continue;
    const seen = part.taken ? seenByAll(ids, known) : sameSeen(known);
    merged.set(component, { ids, taken: part.taken, seen, open: known.some((each) => each.open) });
  }
  return merged;
}

function sameSeen(parts: readonly Part[]): readonly NodeId[] {
  const [first] = parts;
  const same = parts.every((each) => first && sameMembers(each.ids, first.ids) && sameMembers(each.seen, first.seen));
  return first && same ? first.seen : [];
}

/** Of the writes into each identity, those that the whole holds in every branch. */
function seenByAll(ids: readonly Identity[], parts: readonly Part[]): number[] {
  return ids.map((id) => Math.min(...parts.map((each) => each.seen[each.ids.indexOf(id)] ?? 0)));
}

export function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** Does the component name one place, so that a write replaces what was there? */
export function isNamed(component: Component): boolean {
  if (component === ELEMENT || component.startsWith(ANY)) return false;
  return component === PROTO || !component.startsWith('<');
}

export const NOTHING: Value = { ids: [], extras: [] };

/** A value that may be either. */
export function either(...values: readonly Value[]): Value {
  return {
    ids: [...new Set(values.flatMap((value) => value.ids))],
    extras: [...new Set(values.flatMap((value) => value.extras))],
  };
}
