/**
 * A model row says how one library call moves data: from one place of the call to another. Tables of rows are data; the
 * engine interprets them. This file holds the words they are written in, and imports nothing.
 *
 * ```
 * path      = position component*
 * position  = receiver | argument[N] | argument[N..] (N and later) | argument[*] (any) | argument[last] | result
 *           | callee         the called function itself, as one object of the whole program
 * component = .element       content of an array, Set, iterable, iterator, stream or observable; as input it also reads every `[N]`
 *           | [N]            tuple index
 *           | .key | .value  content of a Map or of another keyed store; `.key` also the computed keys of a plain object
 *           | .entry[N]      what a keyed store holds under the key that the argument N names, as a constant: `.value` when
 *                            the key is not constant; on both sides the same one
 *           | .named         as output: what a keyed store holds under the name that `.each` found on the other side
 *           | .pair          what stands second in a list of pairs; as output: kept under the pair's first
 *           | .awaited       what a promise resolves to
 *           | .parameter[N] | .result | .this   of a function value: what it is called with, gives back, sees as `this`
 *           | .property[name]
 *           | .any           one own property by an unknown key; as input it also reads every `[N]` and `.element`
 *           | .each          like .any, but on both sides the same one: what lies at `.a` or `[1]` arrives at `.a` or `[1]`
 *           | .at[N] | .at[N..]          the properties that the arguments N (and later) name, as constants or as arrays of
 *                            constants: `.any` when the name is not constant, none when the argument is a function or
 *                            another object; on both sides the same one
 *           | .except[N] | .except[N..]  every other property, under its own name
 *           | .deep          last only; as input whatever lies anywhere inside, the value itself included;
 *                            as output the value itself
 * ```
 * Names that begin with `%` (`.property[%rejected]`, what a promise rejects with) are private to the models: no program
 * can spell them. A label on a value covers its parts: a row that reads `argument[0].element` also reads a label that
 * stands on `argument[0]` as a whole. An interpreter that is less exact may read `argument[last]` as `argument[*]`, and
 * `.each`, `.at` and `.except` as `.any`.
 */

/**
 * How a row moves data:
 * `value`: the very value moves, with everything inside it keeping its shape;
 * `derived`: something computed from it arrives, so only a label on the value itself moves;
 * `match`: the outcome is decided by it (recorded as a match, no data moves);
 * `adopt`: like `value`, but one level of promise is taken off if there is one (what resolving a promise does).
 */
export type ModelRowKind = 'value' | 'derived' | 'match' | 'adopt';

/** A path as written in a row. The row constructors below check it letter by letter. */
export type ModelPath = `receiver${string}` | `argument[${string}]${string}` | `result${string}` | `callee${string}`;

/** One way in which a call moves data. */
export interface ModelRow {
  readonly kind: ModelRowKind;
  readonly from: ModelPath;
  readonly to: ModelPath;
  /** The row holds only for calls with fewer arguments than this; to ignore the bound is safe, but less precise. */
  readonly below?: number;
  /** What arrives is another object, all the way down: what is written into it does not show where it came from. */
  readonly fresh?: true;
}

export type ModelBase =
  | { readonly kind: 'receiver' }
  | { readonly kind: 'argument'; readonly index: number | '*' | 'last' | { readonly from: number } }
  | { readonly kind: 'result' | 'callee' };

export type ModelComponent =
  | { readonly kind: 'element' | 'each' | 'key' | 'value' | 'awaited' | 'result' | 'this' | 'any' | 'deep' }
  | { readonly kind: 'named' | 'pair' }
  | { readonly kind: 'entry'; readonly argument: number }
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'at' | 'except'; readonly argument: number | { readonly from: number } };

export interface ParsedModelPath {
  readonly base: ModelBase;
  readonly components: readonly ModelComponent[];
}

/** What a call does with the data it is given. A model without rows moves nothing. */
export interface Model {
  readonly rows: readonly ModelRow[];
}

/** A table as written: rows by key. */
export type ModelTable = Readonly<Record<string, readonly ModelRow[]>>;

type Plain = '.element' | '.each' | '.named' | '.key' | '.value' | '.pair' | '.awaited' | '.result' | '.this' | '.any';
type Index = `${bigint}`;
type ArgumentIndex = Index | `${Index}..` | '*' | 'last';

/** The first component of `S` taken off; `never` when `S` does not begin with a component. */
type WithoutFirst<S extends string> = S extends `${Plain}${infer Rest}`
  ? Rest
  : S extends `.property[${infer Name}]${infer Rest}`
    ? Name extends ''
      ? never
      : Rest
    : S extends `.parameter[${Index}]${infer Rest}`
      ? Rest
      : S extends `[${Index}]${infer Rest}`
        ? Rest
        : S extends `.${'at' | 'except'}[${Index | `${Index}..`}]${infer Rest}` | `.entry[${Index}]${infer Rest}`
          ? Rest
          : never;

type IsComponents<S extends string> = S extends '' | '.deep'
  ? true
  : [WithoutFirst<S>] extends [never]
    ? false
    : IsComponents<WithoutFirst<S>>;

type IsPath<S extends string> = S extends `receiver${infer Rest}` | `callee${infer Rest}`
  ? IsComponents<Rest>
  : S extends `result${infer Rest}`
    ? IsComponents<Rest>
    : S extends `argument[${ArgumentIndex}]${infer Rest}`
      ? IsComponents<Rest>
      : false;

/** `unknown` for a well-formed path, so that `S & Checked<S>` is `S`; otherwise a type that no string has. */
export type Checked<S extends string> = IsPath<S> extends true ? unknown : { readonly 'not a model path': S };

/** Conditions under which a row holds; see {@link ModelRow.below}. */
export type RowBounds = Pick<ModelRow, 'below' | 'fresh'>;

function rowOf(kind: ModelRowKind, from: ModelPath, to: ModelPath, bounds: RowBounds): ModelRow {
  return { kind, from, to, ...bounds };
}

/** The very value at `from` arrives at `to`. */
export function value<F extends ModelPath, T extends ModelPath>(
  from: F & Checked<F>,
  to: T & Checked<T>,
  bounds: RowBounds = {},
): ModelRow {
  return rowOf('value', from, to, bounds);
}

/** Something computed from the value at `from` arrives at `to`. */
export function derived<F extends ModelPath, T extends ModelPath>(
  from: F & Checked<F>,
  to: T & Checked<T>,
  bounds: RowBounds = {},
): ModelRow {
  return rowOf('derived', from, to, bounds);
}

/** What arrives at `to` was decided by the value at `from`. */
export function match<F extends ModelPath, T extends ModelPath>(
  from: F & Checked<F>,
  to: T & Checked<T>,
  bounds: RowBounds = {},
): ModelRow {
  return rowOf('match', from, to, bounds);
}

/** The value at `from`, or what it resolves to when it is a promise, arrives at `to`. */
export function adopt<F extends ModelPath, T extends ModelPath>(
  from: F & Checked<F>,
  to: T & Checked<T>,
  bounds: RowBounds = {},
): ModelRow {
  return rowOf('adopt', from, to, bounds);
}
