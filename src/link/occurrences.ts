import ts from 'typescript';
import { argument, AWAITED, ELEMENT, field, KEY, RETURNED, VALUE, type Component } from '../ir/components.js';

/** A place in a type at which values of a type parameter stand. */
export interface Occurrence {
  readonly parameter: ts.Symbol;
  readonly path: readonly Component[];
  /** Does the value flow against the way of what holds it, as what a callback is called with? */
  readonly flipped: boolean;
  /** The type parameter that names the member, where the place holds a member of the parameter's values (`T[K]`). */
  readonly key: ts.Symbol | undefined;
  /** Is the type only computed of the parameter, as `Pick<T, K>` is? */
  readonly computed: boolean;
  /** Does what stands there have more than the parameter says, as `Context & T` has? */
  readonly mixed: boolean;
}

/** The component under which an instance of a library's class keeps what one of its type parameters stands for. */
export function kept(parameter: ts.Symbol): Component {
  return field(`%${parameter.name}`);
}

const MAX_PATH = 4;
const MAX_PROPERTIES = 30;
/** Types that are larger compute with their parameters rather than hold them. */
const MAX_TYPES = 150;

interface Walk {
  readonly checker: ts.TypeChecker;
  left: number;
  readonly found: Occurrence[];
  /** The types around the one that is looked at: a type that holds itself is gone into once. */
  readonly around: ts.Type[];
}

/** Where in a type, as it is declared, values of type parameters stand; nowhere, where the type is too large to tell. */
export function occurrencesIn(checker: ts.TypeChecker, type: ts.Type): readonly Occurrence[] {
  const walk: Walk = { checker, left: MAX_TYPES, found: [], around: [] };
  visit(walk, type, [], false);
  return walk.left > 0 ? walk.found : [];
}

function visit(walk: Walk, type: ts.Type, path: readonly Component[], flipped: boolean): void {
  if (path.length > MAX_PATH || walk.around.includes(type) || walk.left-- <= 0) return;
  if (type.flags & ts.TypeFlags.TypeParameter) add(walk, type, path, flipped);
  else if (type.isUnionOrIntersection()) visitMembers(walk, type, path, flipped);
  else if (type.flags & ts.TypeFlags.IndexedAccess) addMember(walk, type as ts.IndexedAccessType, path, flipped);
  else if (type.flags & ts.TypeFlags.Object && !isMapped(type)) {
    walk.around.push(type);
    visitObject(walk, type, path, flipped);
    walk.around.pop();
  } else addMentioned(walk, type, path, flipped);
}

function visitMembers(
  walk: Walk,
  type: ts.UnionOrIntersectionType,
  path: readonly Component[],
  flipped: boolean,
): void {
  const isParameter = (part: ts.Type): boolean => (part.flags & ts.TypeFlags.TypeParameter) !== 0;
  const mixed = type.isIntersection() && !type.types.every(isParameter);
  for (const part of type.types) {
    if (mixed && isParameter(part)) add(walk, part, path, flipped, { mixed });
    else visit(walk, part, path, flipped);
  }
}

function isMapped(type: ts.Type): boolean {
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0;
}

function add(
  walk: Walk,
  type: ts.Type,
  path: readonly Component[],
  flipped: boolean,
  more: Partial<Pick<Occurrence, 'key' | 'computed' | 'mixed'>> = {},
): void {
  const parameter = symbolOf(type);
  if (parameter) walk.found.push({ parameter, path, flipped, key: undefined, computed: false, mixed: false, ...more });
}

function symbolOf(type: ts.Type): ts.Symbol | undefined {
  return (type as { readonly symbol?: ts.Symbol }).symbol;
}

/** `T[K]` */
function addMember(walk: Walk, type: ts.IndexedAccessType, path: readonly Component[], flipped: boolean): void {
  if (type.objectType.flags & ts.TypeFlags.TypeParameter) {
    add(walk, type.objectType, path, flipped, { key: symbolOf(type.indexType) ?? symbolOf(type.objectType) });
  }
}

/** `Pick<T, K>` and other types that are computed of a parameter keep its shape. */
function addMentioned(walk: Walk, type: ts.Type, path: readonly Component[], flipped: boolean): void {
  for (const given of type.aliasTypeArguments ?? []) {
    if (given.flags & ts.TypeFlags.TypeParameter) add(walk, given, path, flipped, { computed: true });
  }
}

function visitObject(walk: Walk, type: ts.Type, path: readonly Component[], flipped: boolean): void {
  const { checker } = walk;
  const given = isReference(type) ? checker.getTypeArguments(type) : [];
  const held = CONTAINERS.get(symbolOf(type)?.name ?? '');
  if (checker.isTupleType(type)) {
    given.forEach((each, index) => {
      visit(walk, each, [...path, field(String(index))], flipped);
    });
  } else if (held && given.length > 0) {
    held.forEach((component, index) => {
      const inner = given[index];
      if (inner) visit(walk, inner, [...path, component], flipped);
    });
  } else {
    const awaited = checker.getPropertyOfType(type, 'then') ? checker.getAwaitedType(type) : undefined;
    if (awaited && awaited !== type) visit(walk, awaited, [...path, AWAITED], flipped);
    else visitParts(walk, type, given, path, flipped);
  }
}

const CONTAINERS = new Map<string, readonly Component[]>([
  ...['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'AsyncIterable', 'IterableIterator'].map(
    (name) => [name, [ELEMENT]] as const,
  ),
  ...['AsyncIterableIterator', 'Iterator', 'AsyncIterator', 'Generator', 'AsyncGenerator'].map(
    (name) => [name, [ELEMENT]] as const,
  ),
  ...['Map', 'ReadonlyMap'].map((name) => [name, [KEY, VALUE]] as const),
  ...['Promise', 'PromiseLike'].map((name) => [name, [AWAITED]] as const),
]);

function isReference(type: ts.Type): type is ts.TypeReference {
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
}

/** Functions, plain members, and what an instance keeps behind its methods. */
function visitParts(
  walk: Walk,
  type: ts.Type,
  given: readonly ts.Type[],
  path: readonly Component[],
  flipped: boolean,
): void {
  const [signature] = type.getCallSignatures();
  if (signature) visitFunction(walk, signature, path, flipped);
  const properties = walk.checker.getPropertiesOfType(type);
  if (properties.length > MAX_PROPERTIES) return;
  const isInstance = given.length > 0 && properties.some((each) => each.flags & ts.SymbolFlags.Method);
  if (isInstance) addKept(walk, type as ts.TypeReference, given, path, flipped);
  for (const property of properties) {
    if (isInstance && property.flags & ts.SymbolFlags.Method) continue;
    if (INTERNAL.test(property.name)) continue;
    visit(walk, walk.checker.getTypeOfSymbol(property), [...path, field(property.name)], flipped);
  }
}

/** Members for a library's own use, which often stand for types alone: `_def`, `$inferred`, `~standard`. */
const INTERNAL = /^[_$~]/;

function addKept(
  walk: Walk,
  type: ts.TypeReference,
  given: readonly ts.Type[],
  path: readonly Component[],
  flipped: boolean,
): void {
  type.target.typeParameters?.forEach((parameter, index) => {
    const inner = given[index];
    if (inner) visit(walk, inner, [...path, kept(parameter.symbol)], flipped);
  });
}

function visitFunction(walk: Walk, signature: ts.Signature, path: readonly Component[], flipped: boolean): void {
  signature.parameters.forEach((parameter, index) => {
    visit(walk, walk.checker.getTypeOfSymbol(parameter), [...path, argument(index)], !flipped);
  });
  visit(walk, signature.getReturnType(), [...path, RETURNED], flipped);
}
