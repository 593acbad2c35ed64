import { ANY, ELEMENT, type Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import type { Granted } from './consents.js';
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
  /** The parts' versions, or what was written into them, that the whole already holds. */
  readonly seen: readonly NodeId[];
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

  constructor(readonly parent: Layer | undefined) {
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

export interface Overlay {
  readonly layer: Layer;
  readonly env: Map<Variable, Value>;
  readonly versions: Map<Identity, NodeId>;
  readonly parts: Map<Identity, Map<Component, Part>>;
  readonly exits: Exit[];
  readonly granted: Granted[];
}

/** All that changed between `from` and `layer`. */
export function overlay(layer: Layer, from: Layer): Overlay {
  const chain: Layer[] = [];
  for (let at: Layer | undefined = layer; at && at !== from; at = at.parent) chain.unshift(at);
  const found: Overlay = { layer, env: new Map(), versions: new Map(), parts: new Map(), exits: [], granted: [] };
  for (const at of chain) {
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
    const same = known.every((each) => sameMembers(each.ids, part.ids) && sameMembers(each.seen, part.seen));
    merged.set(component, { ids, taken: part.taken, seen: same ? part.seen : [] });
  }
  return merged;
}

export function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** Does the component name one place, so that a write replaces what was there? */
export function isNamed(component: Component): boolean {
  return component !== ELEMENT && component !== ANY && !component.startsWith('<');
}

export const NOTHING: Value = { ids: [], extras: [] };

/** A value that may be either. */
export function either(...values: readonly Value[]): Value {
  return {
    ids: [...new Set(values.flatMap((value) => value.ids))],
    extras: [...new Set(values.flatMap((value) => value.extras))],
  };
}
