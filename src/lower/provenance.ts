import type ts from 'typescript';
import type { Component } from '../ir/components.js';
import type { ConsentUse } from '../ir/graph.js';
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
  /** What is known to hold at each of the function's ends, and where it gives something true. */
  readonly ends: (readonly Granted[])[];
  readonly truths: (readonly Granted[])[];
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

/** A value was taken out of another under a component. */
export function takenFrom(known: Provenance, id: Identity, base: Value, component: Component): void {
  addBases(known, id, base.ids);
  const [owner] = base.ids;
  if (owner === undefined || base.ids.length > 1) return;
  known.wholes.set(id, owner);
  if (isNamed(component)) known.owners.set(id, owner);
}

/** The value and the objects it is a member of, from the inside out. */
export function ownersOf(known: Provenance, id: Identity): Identity[] {
  const chain = [id];
  for (let at = known.owners.get(id); at !== undefined && chain.length <= MAX_LEVEL; at = known.owners.get(at))
    chain.push(at);
  return chain;
}
