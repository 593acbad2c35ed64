import type { NamedData, ProgramCall, ProgramFunction, ProgramNode, RunBy } from '../ir/program.js';
import type { Outcome } from './outcomes.js';
import type { Path } from './paths.js';
import type { Query } from './queries.js';

/**
 * A context says what a fact depends on: a label that is born in the function, or one fact at the function's border.
 * A function is gone through once per border fact (the tabulation of Reps, Horwitz and Sagiv 1995), and what comes out
 * goes back to the callers that brought the border fact, and to no other.
 */
export interface Context {
  readonly id: number;
  /** The label's purposes: one summary serves all labels of the same purposes. */
  readonly purposes: readonly string[];
  /** The label's number, for data born here; -1 for a border fact. */
  readonly source: number;
  /** The labels that reach the border fact; a source context has only its own. */
  readonly roots: Set<Context>;
  readonly callers: Caller[];
  readonly callees: Set<Context>;
  readonly exits: Set<Fact>;
  /** The sites of each caller, so that none is entered twice. */
  readonly sites: Map<Fact, Set<string>>;
  /** Facts that left the function through something shared, which knows no callers. */
  readonly shared: { readonly fact: Fact; readonly to: ProgramNode; readonly path: Path; readonly way: Way }[];
  /** The sink's functions that were found here for a call further out: later callers bring further calls of them. */
  readonly reports: Set<ProgramFunction>;
  readonly seen: Map<number, Set<number>>;
  /** Calls of code outside the program of which a caller must say whether they are sinks. */
  readonly questions: Map<string, Question>;
  /** The query that searches here, for all labels that lead to it. */
  query: Query | undefined;
  /** What a search may still cost, with all that it is made of. */
  budget: Budget | undefined;
  /** Where searches of queries end. */
  readonly ends: Set<Fact>;
  /** The border fact: where it holds, and of what. */
  readonly node: ProgramNode;
  readonly path: Path | undefined;
}

/** How many facts a search may still find. */
export interface Budget {
  left: number;
}

/** Along the values, against them, or along the values of an object that is searched. */
export type Way = boolean | 'alias';

/** Where a border fact came from: a call, the function's own value, an accessor's read or write, an iteration or a conversion. */
export type Site =
  | { readonly kind: 'call'; readonly call: ProgramCall }
  | { readonly kind: 'closure'; readonly node: ProgramNode }
  | { readonly kind: 'get' | 'set' | 'iterate' | 'next' | 'convert'; readonly node: ProgramNode };

/** Purposes that were consented to; equal sets are the same object. */
export interface Consented {
  readonly id: number;
  readonly purposes: readonly string[];
}

export const NO_CONSENT: Consented = { id: 0, purposes: [] };

export interface Caller {
  readonly fact: Fact;
  readonly site: Site;
}

/** Is the call a sink, when the code runs in these calls? */
export interface Question {
  /** The data that the call is given. */
  readonly fact: Fact;
  readonly call: ProgramCall;
  readonly index: number;
  readonly callers: readonly RunBy[];
  /** Those who brought the data from context to context, innermost first. */
  readonly via: readonly Caller[];
  /** Functions that were entered by their value, whose calls are not found yet. */
  readonly pending: readonly ProgramFunction[];
}

/** Something labelled: what lies under a path of a node's value, in a context. */
export interface Fact {
  readonly context: Context;
  readonly node: ProgramNode;
  readonly path: Path;
  /**
   * Does it go against the values, to where they come from? So go objects that were written to, whose other names must
   * hear of it, and searches for the functions that are called. A search that goes along the values looks for other
   * names of an object that may hold the function.
   */
  readonly back: boolean;
  readonly before: Fact | undefined;
  /** The fact that went into the function out of which this one came. */
  readonly entered: Fact | undefined;
  /** The type of the object says that something in it is labelled; nobody has read it yet. */
  readonly carrier: boolean;
  /** Not the data, but the outcome of comparing it or looking it up: through how many borders it went since. */
  readonly outcome: Outcome;
  /** The uses that guards on the way allow. */
  readonly consented: Consented;
  /** Came into a sink's code, which has not taken the labelled data out of what holds it, or at a node that nobody can be pointed at. */
  readonly entering: boolean;
  /** The call or parameter by which what holds the data came in. */
  readonly entry: ProgramNode | undefined;
  /**
   * The call that called a function's value with it, as long as the function is looked for and what it gives is on its
   * way back: it is for that call, and for no other call of the same value.
   */
  readonly asked: ProgramCall | undefined;
  /** Where the data is named that a query asks for: the text that the outcome came by, where no value did. */
  readonly named?: NamedData;
}

/** Does it go along the values of an object that is searched, to the other names of the object? */
export function isAlias({ path, back }: Fact): boolean {
  return path.inverse && !back;
}

/** Does what leaves a function in this context go to whoever calls it? */
export function isBirthplace({ source, query }: Context): boolean {
  return source >= 0 || query !== undefined;
}

/** A context for data that is born in it, or for a search of its own: then without a source. */
export function sourceContext(id: number, source: number, purposes: readonly string[]): Context {
  const context = bare(id, source, purposes, -1, undefined);
  context.roots.add(context);
  return context;
}

export function borderContext(id: number, purposes: readonly string[], node: ProgramNode, path: Path): Context {
  return bare(id, -1, purposes, node, path);
}

function bare(
  id: number,
  source: number,
  purposes: readonly string[],
  node: ProgramNode,
  path: Path | undefined,
): Context {
  return {
    id,
    purposes,
    source,
    roots: new Set(),
    callers: [],
    callees: new Set(),
    exits: new Set(),
    sites: new Map(),
    shared: [],
    reports: new Set(),
    seen: new Map(),
    questions: new Map(),
    query: undefined,
    budget: undefined,
    ends: new Set(),
    node,
    path,
  };
}
