import ts from 'typescript';
import { ANY, field, isPrivate, type Component } from '../ir/components.js';
import type { FlowRow, RowPlace } from '../ir/program.js';
import { kept, occurrencesIn, type Occurrence } from './occurrences.js';
import type { RowCall } from './model-rows.js';

/** What the type parameters of a function without source and without model say of it. */
export interface Parametric {
  readonly rows: readonly FlowRow[];
  /** The arguments of which the rows tell all. */
  readonly covered: ReadonlySet<number>;
}

interface Place extends Occurrence {
  readonly place: RowPlace;
  /** Does it give values, rather than take them? */
  readonly gives: boolean;
}

interface Signature {
  readonly places: readonly Place[];
  /** The argument whose type is a type parameter itself: what `K` in `T[K]` is given. */
  readonly argumentOf: ReadonlyMap<ts.Symbol, number>;
}

/**
 * By the checker: the symbols of merged declarations are its own, and hold on to it. Parsed files outlive checkers; what hung on a file
 * alone would keep them all.
 */
const signatures = new WeakMap<ts.TypeChecker, WeakMap<ts.Declaration, Signature>>();
const EVERY = 1_000_000;
/** A function with more of them is a language of its own, such as a query builder. */
const MAX_ROWS = 60;
const NOTHING: Parametric = { rows: [], covered: new Set() };

/**
 * A generic function cannot look into what its type parameters stand for: a value of `A` that it gives is one that it was
 * given. So `right<A>(a: A): Right<A>` puts its argument where `Right` has an `A`, and `map<A, B>(f: (a: A) => B)` calls
 * `f` with what its result is called with.
 */
export function parametricRows(
  checker: ts.TypeChecker,
  declaration: ts.SignatureDeclaration,
  call: RowCall,
): Parametric {
  let known = signatures.get(checker);
  if (!known) signatures.set(checker, (known = new WeakMap()));
  let signature = known.get(declaration);
  if (!signature) known.set(declaration, (signature = read(checker, declaration)));
  const { places, argumentOf } = signature;
  const rows: FlowRow[] = [];
  const covered = new Set<number>();
  for (const from of places) {
    if (!from.gives || from.key || from.computed || rows.length > MAX_ROWS) continue;
    for (const to of places) {
      if (to.gives || to.parameter !== from.parameter || isSame(from, to)) continue;
      if (to.computed && (from.place.kind !== 'argument' || to.place.kind !== 'result')) continue;
      for (const member of membersOf(to, argumentOf, call))
        rows.push({ ...row(from, to, member), ...oneWay(from, to) });
      // An instance may hold more than what its class's type parameters stand for.
      if (from.place.kind === 'argument' && !from.path.some(isPrivate)) covered.add(from.place.from);
    }
  }
  return rows.length > MAX_ROWS ? NOTHING : { rows, covered };
}

/** What has more than a type parameter says is an object of its own: what is written there is not what an instance keeps. */
function oneWay(from: Place, to: Place): Pick<FlowRow, 'oneWay'> {
  return from.place.kind === 'receiver' && to.mixed ? { oneWay: true } : {};
}

/** An argument of the same parameter's type need not be written to; a callback of it may be called. */
function isSame(from: Place, to: Place): boolean {
  if (from.place.kind !== to.place.kind) return false;
  return from.place.kind !== 'argument' || to.place.kind !== 'argument'
    ? from.path.join('') === to.path.join('')
    : from.place.from === to.place.from && from.path.join('') === to.path.join('');
}

function row(from: Place, to: Place, member: readonly Component[]): FlowRow {
  return {
    kind: 'value',
    from: from.place,
    fromPath: [...from.path, ...member],
    deep: false,
    except: [],
    to: to.place,
    toPath: to.path,
  };
}

/** The members that `T[K]` takes: those that the argument of type `K` names, else any. */
function membersOf(
  { key }: Place,
  argumentOf: ReadonlyMap<ts.Symbol, number>,
  call: RowCall,
): readonly (readonly Component[])[] {
  if (!key) return [[]];
  const index = argumentOf.get(key);
  const names = index === undefined ? undefined : call.names(index);
  return names && names.length > 0 ? names.map((name) => [field(name)]) : [[ANY]];
}

function read(checker: ts.TypeChecker, declaration: ts.SignatureDeclaration): Signature {
  const signature = checker.getSignatureFromDeclaration(declaration);
  const argumentOf = new Map<ts.Symbol, number>();
  if (!signature) return { places: [], argumentOf };
  const places: Place[] = [];
  signature.parameters.forEach((parameter, index) => {
    const type = checker.getTypeOfSymbol(parameter);
    const isRest = isRestParameter(parameter);
    if (type.flags & ts.TypeFlags.TypeParameter && !isRest) argumentOf.set(type.symbol, index);
    const place: RowPlace = { kind: 'argument', from: index, to: isRest ? EVERY : index };
    for (const each of occurrencesIn(checker, type)) {
      const path = isRest ? each.path.slice(1) : each.path;
      places.push({ ...each, path, place, gives: !each.flipped });
    }
  });
  const given = occurrencesIn(checker, signature.getReturnType());
  // A result that is itself a value of the parameter's need not be taken for one in its members too.
  const whole = new Set(given.filter((each) => each.path.length === 0).map((each) => each.parameter));
  for (const each of given) {
    if (each.path.length === 0 || each.flipped || !whole.has(each.parameter))
      places.push({ ...each, place: { kind: 'result' }, gives: each.flipped });
  }
  const chained = isThis(signature.getReturnType());
  for (const parameter of classParameters(checker, declaration)) {
    const at = {
      parameter,
      path: [kept(parameter)],
      flipped: false,
      key: undefined,
      computed: false,
      mixed: false,
    } as const;
    places.push(
      { ...at, place: { kind: 'receiver' }, gives: true },
      { ...at, place: { kind: 'receiver' }, gives: false },
    );
    if (chained) places.push({ ...at, place: { kind: 'result' }, gives: false });
  }
  return { places: merged(places, signature), argumentOf };
}

/** Does a method return the object that it is called on? */
function isThis(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.TypeParameter) !== 0 && (type as { readonly isThisType?: boolean }).isThisType === true
  );
}

function isRestParameter(parameter: ts.Symbol): boolean {
  const declared = parameter.valueDeclaration;
  return declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined;
}

/** The type parameters of the class or interface that a method is declared in. */
function classParameters(checker: ts.TypeChecker, declaration: ts.SignatureDeclaration): ts.Symbol[] {
  const owner = declaration.parent as ts.Node | undefined;
  if (!owner || ts.isConstructorDeclaration(declaration) || ts.isConstructSignatureDeclaration(declaration)) return [];
  if (!ts.isClassLike(owner) && !ts.isInterfaceDeclaration(owner)) return [];
  return (owner.typeParameters ?? []).flatMap((each) => checker.getSymbolAtLocation(each.name) ?? []);
}

/** `TData = TFetched`: a parameter whose default is another one stands for the same values. */
function merged(places: readonly Place[], { typeParameters = [] }: ts.Signature): readonly Place[] {
  const same = new Map<ts.Symbol, ts.Symbol>();
  for (const parameter of typeParameters) {
    const base = parameter.getDefault();
    if (base && base.flags & ts.TypeFlags.TypeParameter) same.set(parameter.symbol, base.symbol);
  }
  if (same.size === 0) return places;
  return places.map((place) => ({ ...place, parameter: same.get(place.parameter) ?? place.parameter }));
}
