import type ts from 'typescript';
import type { Component } from '../ir/components.js';
import type { ConsentUse, Replacement } from '../ir/graph.js';
import type { Frame } from './frame.js';
import { isNamed, type Identity, type Value } from './layers.js';

/**
 * Consent: where `hasConsent(account)` or `account.consents.advertising` holds, what comes from the same account may be
 * used. Lowering cannot know which functions and members record consent; it is told their names, notes each place where
 * one of them is asked (an *atom*), about whom (its *subjects*), and which values come from them. What the atoms mean is
 * for the linker to say. Programs that record no consent pay nothing for this.
 */
export interface Provenance {
  readonly names: ReadonlySet<string>;
  /** The atoms' numbers in the file, by the expression that asks. */
  readonly atoms: Map<ts.Node, number>;
  readonly subjects: Map<number, readonly Subject[]>;
  /** What a value was made from, however far back. */
  readonly bases: Map<Identity, readonly Identity[]>;
  /** The object out of which a value was taken under a name. */
  readonly owners: Map<Identity, Identity>;
  /** The object or collection out of which a value was taken. */
  readonly wholes: Map<Identity, Identity>;
  /** The values that are the same object, read at several places; itself among them. */
  readonly twins: (id: Identity) => readonly Identity[];
  /** What is known to hold at each of the function's ends, and where it gives something true or something false. */
  readonly ends: (readonly Granted[])[];
  readonly truths: (readonly Granted[])[];
  readonly falsities: (readonly Granted[])[];
  /** What is allowed of each value that the function gives. */
  readonly given: (readonly ConsentUse[])[];
  /** The name under which a value was taken out of its owner. */
  readonly takenAs: Map<Identity, Component>;
  /** Objects that calls were given after somebody was asked, and when. */
  readonly passed: { readonly id: Identity; readonly call: number; readonly since: Identity }[];
  /** The collections of which all additions are known, by the values that are one. */
  readonly collected: Map<Identity, Collection>;
}

/** A collection that was made empty: what is put into it is seen. */
export interface Collection {
  readonly atom: number;
  readonly additions: (readonly ConsentUse[])[];
}

/** Whom an atom asks about: `level` names were gone up from what was asked, `given` is the place in the call. */
export interface Subject {
  readonly id: Identity;
  readonly level: number;
  readonly given: number;
}

/** What a guard that holds allows, of which identity; nobody's in particular where there is no subject. */
export interface Granted {
  readonly id: Identity | undefined;
  readonly use: ConsentUse;
  /** Values made later are made of what was allowed already, and of other things. */
  readonly since: Identity;
  /** Is it a collection that holds only whom a predicate let pass? Then that holds of all that is taken out of it, later too. */
  readonly chosen?: true;
}

const MAX_LEVEL = 3;
const MAX_BASES = 24;
export const RECEIVER = -1;
/** In place of a parameter: what the function gives. */
export const GIVEN = -2;

export function createProvenance(names: ReadonlySet<string>, twins: Provenance['twins']): Provenance | undefined {
  if (names.size === 0) return undefined;
  return {
    names,
    atoms: new Map(),
    subjects: new Map(),
    bases: new Map(),
    owners: new Map(),
    wholes: new Map(),
    twins,
    ends: [],
    truths: [],
    falsities: [],
    given: [],
    takenAs: new Map(),
    passed: [],
    collected: new Map(),
  };
}

/** A value was computed from others. */
export function madeFrom({ store }: Frame, value: Value, ...sources: readonly Value[]): void {
  const known = store.provenance;
  if (!known) return;
  const from = sources.flatMap((source) => source.ids);
  for (const id of value.ids) addBases(known, id, from);
}

function addBases(known: Provenance, id: Identity, from: readonly Identity[]): void {
  const all = new Set([
    ...(known.bases.get(id) ?? []),
    ...from,
    ...from.flatMap((each) => known.bases.get(each) ?? []),
  ]);
  all.delete(id);
  known.bases.set(id, [...all].slice(0, MAX_BASES));
}

/** What a promise holds is of whoever the promise is of. */
export function settledFrom({ store }: Frame, value: Value, promise: Value): void {
  const [held] = value.ids;
  const [owner, ...others] = promise.ids;
  if (held !== undefined && owner !== undefined && others.length === 0) store.provenance?.wholes.set(held, owner);
}

/** A value was taken out of another under a component. */
export function takenFrom(known: Provenance, id: Identity, base: Value, component: Component): void {
  addBases(known, id, base.ids);
  const [owner] = base.ids;
  if (owner === undefined || base.ids.length > 1) return;
  known.wholes.set(id, owner);
  if (!isNamed(component)) return;
  known.owners.set(id, owner);
  known.takenAs.set(id, component);
}

/** Calls after somebody was asked that were given an object of which the value is a part: they may have put another there. */
export function replacementsOf(known: Provenance, id: Identity, since: Identity): Replacement[] {
  const chain = ownersOf(known, id);
  return chain.flatMap((at, level) => {
    const owner = chain[level + 1];
    const name = known.takenAs.get(at);
    if (owner === undefined || !name?.startsWith('.')) return [];
    const same = known.twins(owner);
    const between = known.passed.filter((each) => same.includes(each.id) && since <= each.since && each.since <= id);
    return between.map(({ call }) => ({ call, name: name.slice(1) }));
  });
}

/** The value and the objects it is a member of, from the inside out. */
export function ownersOf(known: Provenance, id: Identity): Identity[] {
  const chain = [id];
  for (let at = known.owners.get(id); at !== undefined && chain.length <= MAX_LEVEL; at = known.owners.get(at))
    chain.push(at);
  return chain;
}
