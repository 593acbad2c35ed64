import type { NamedData, ProgramNode, SinkUse, TextRange } from '../ir/program.js';
import type { Caller, Context, Fact } from './contexts.js';
import type { CutKind } from './paths.js';

/** A label at the place where labelled data is read. */
export interface Seed {
  readonly node: ProgramNode;
  readonly path: readonly string[];
  /** The number of the label; seeds of one label share their facts. */
  readonly source: number;
  readonly purposes: readonly string[];
  /** Is it only known from an object's type that it holds something labelled? */
  readonly carrier: boolean;
  /** Is it the outcome of a look-up by the labelled data? */
  readonly matched?: boolean;
  /** Where the look-up names the data. */
  readonly named?: NamedData;
  /** The uses that guards allow where it is read. */
  readonly consented?: readonly string[];
}

/** Labelled data that becomes available to a sink, in a context that says which labels bring it. */
export interface Arrival {
  readonly fact: Fact;
  readonly sink: SinkUse;
  /** The call and argument by which it enters, or the written expression; undefined when the node itself is the entry. */
  readonly at: ArrivalPlace;
  /** Those of the callers for whom it is a sink, innermost first; without any, for all of them. */
  readonly via?: readonly Caller[];
  /** The context whose labels enter, where not the fact's own. */
  readonly context?: Context;
}

export type ArrivalPlace =
  | { readonly kind: 'node'; readonly node: ProgramNode }
  | { readonly kind: 'function'; readonly node: ProgramNode }
  | { readonly kind: 'query'; readonly range: TextRange }
  | { readonly kind: 'argument'; readonly call: number; readonly index: number; readonly part?: TextRange | undefined }
  | { readonly kind: 'write'; readonly pos: number; readonly end: number };

export interface Solution {
  readonly arrivals: readonly Arrival[];
  readonly facts: number;
  /** Every fact, in the order in which it was found. */
  readonly trace: readonly Fact[];
  /** What a bound cut: the first of each kind. */
  readonly cuts: readonly Cut[];
}

/** A bound that was reached, and the nearest place in the text. */
export interface Cut {
  readonly kind: 'facts' | CutKind;
  readonly node: ProgramNode;
}
