/** Which labelled member a word of a query means, by the types around the call: what it gives, what it is called on. */
import ts from 'typescript';
import type { Label } from '../../annotations/types.js';
import type { SeedHost } from '../seeds.js';
import type { FilterHost } from './host.js';
import type { QueryCall } from './uses.js';

/** More members than this have only generated types. */
const MAX_MEMBERS = 120;
/** Type arguments and what lies in them, no further. */
const MAX_TYPES = 60;

/** The rows that a query is about, as far as types tell. */
export interface RowTypes {
  readonly rows: readonly ts.Type[];
  /** The names of tables that type arguments choose: `SelectQueryBuilder<Database, 'users', …>`. */
  readonly tables: readonly string[];
}

export function rowTypesOf({ checker }: SeedHost, call: QueryCall): RowTypes {
  const rows = new Set<ts.Type>();
  const tables = new Set<string>();
  const work: ts.Type[] = [];
  const signature = checker.getResolvedSignature(call);
  if (signature) work.push(checker.getReturnTypeOfSignature(signature));
  const callee = ts.isTaggedTemplateExpression(call) ? call.tag : call.expression;
  for (const receiver of receiversOf(callee)) work.push(...madeBy(checker, receiver));
  work.push(checker.getTypeAtLocation(callee));
  const written = call.typeArguments ?? [];
  work.push(...written.map((each) => checker.getTypeFromTypeNode(each)));
  const [first] = ts.isTaggedTemplateExpression(call) ? [] : (call.arguments ?? []);
  if (first && !ts.isObjectLiteralExpression(first) && !ts.isStringLiteralLike(first))
    work.push(...instancesOf(checker, first), ...elementOf(checker, checker.getTypeAtLocation(first)));
  for (let type = work.shift(); type && rows.size < MAX_TYPES; type = work.shift()) {
    const held = checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
    if (rows.has(held)) continue;
    // A builder that can be awaited gives an answer; what it is about, its own type says.
    if (held !== type) work.push(...argumentsOf(checker, type));
    for (const part of held.isUnionOrIntersection() ? held.types : [held]) {
      if (part.isStringLiteral()) tables.add(part.value);
      if (part !== held && part.flags & ts.TypeFlags.Object) work.push(part);
    }
    if (!(held.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union))) continue;
    rows.add(held);
    work.push(...argumentsOf(checker, held));
  }
  return { rows: [...rows], tables: [...tables] };
}

/** Longer chains of a builder are not gone back. */
const MAX_CHAIN = 12;

/** What a method is called on, and what that was called on: a builder may no longer know of the rows. */
function receiversOf(callee: ts.Expression): ts.Expression[] {
  const found: ts.Expression[] = [];
  let at: ts.Expression | undefined = callee;
  while (at && ts.isPropertyAccessExpression(at) && found.length < MAX_CHAIN) {
    found.push(at.expression);
    at = ts.isCallExpression(at.expression) ? at.expression.expression : undefined;
  }
  return found;
}

/** What a query is called on: a builder, or a class whose instances are the rows. */
function madeBy(checker: ts.TypeChecker, receiver: ts.Expression): ts.Type[] {
  const type = checker.getTypeAtLocation(receiver);
  return [type, ...instancesOf(checker, receiver), ...foundBy(checker, type)];
}

function instancesOf(checker: ts.TypeChecker, expression: ts.Expression): ts.Type[] {
  const signatures = checker.getTypeAtLocation(expression).getConstructSignatures();
  return signatures.slice(0, 1).map((signature) => checker.getReturnTypeOfSignature(signature));
}

/** Counting gives no rows; the same object's other methods say what it finds. */
const FINDING = ['findMany', 'findFirst', 'findUnique', 'find', 'findOne'];

function foundBy(checker: ts.TypeChecker, receiver: ts.Type): ts.Type[] {
  return FINDING.flatMap((name) => {
    const method = checker.getPropertyOfType(receiver, name);
    const [signature] = method ? checker.getTypeOfSymbol(method).getCallSignatures() : [];
    return signature ? [checker.getReturnTypeOfSignature(signature)] : [];
  });
}

function argumentsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const isReference =
    type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
  const own = isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return [...own, ...(type.aliasTypeArguments ?? [])];
}

function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  const element = checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element ? [element] : [];
}

/**
 * The labels of a column.
 *
 * @param path what the column is said to lie under, the outermost first: tables, relations; others are passed over
 */
export function labelsInRows(host: SeedHost, types: RowTypes, path: readonly string[], name: string): readonly Label[] {
  const found = new Set<Label>();
  for (const row of types.rows) {
    for (const holder of holdersIn(host.checker, row, path, types.tables)) {
      const member = host.checker.getPropertyOfType(holder, name);
      for (const label of member ? host.annotations.labelsOfSymbol(member) : []) found.add(label);
    }
    if (found.size > 0) break;
  }
  return [...found];
}

function holdersIn(
  checker: ts.TypeChecker,
  row: ts.Type,
  path: readonly string[],
  tables: readonly string[],
): readonly ts.Type[] {
  let at = row;
  let passed = 0;
  for (const name of path) {
    const inner = memberType(checker, at, name);
    if (!inner) continue;
    at = inner;
    passed++;
  }
  if (passed > 0) return [at];
  const named = path.length > 0 ? [] : tables.flatMap((table) => memberType(checker, row, table) ?? []);
  // An alias may stand for any relation.
  const joined = path.length > 0 ? relationsOf(checker, row) : [];
  return [row, ...named, ...joined];
}

function memberType(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type | undefined {
  const member = checker.getPropertyOfType(type, name);
  if (!member || member.flags & ts.SymbolFlags.Method) return undefined;
  return rowOf(checker, checker.getTypeOfSymbol(member));
}

function rowOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  const held = checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
  const [element = held] = elementOf(checker, held);
  return element.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? element : undefined;
}

function relationsOf(checker: ts.TypeChecker, row: ts.Type): ts.Type[] {
  const members = checker.getPropertiesOfType(row);
  if (members.length > MAX_MEMBERS) return [];
  return members.flatMap((member) => memberType(checker, row, member.name) ?? []);
}

/** What a generic function says of a parameter before it is called: the literal's own type is put in its place then. */
function declaredTypes(checker: ts.TypeChecker, call: QueryCall, index: number): ts.Type[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const parameter = declaration?.parameters[index];
  if (!declaration || !parameter || ts.isJSDocSignature(declaration) || ts.isJSDocParameterTag(parameter)) return [];
  const declared = parameter.type ? checker.getTypeFromTypeNode(parameter.type) : checker.getTypeAtLocation(parameter);
  return [declared, ...(declared.aliasTypeArguments ?? [])].map(
    (type) => checker.getBaseConstraintOfType(type) ?? type,
  );
}

/** The labels of a member of a parameter's declared type, below the members of a path, the outermost first. */
export function labelsInParameter(
  { checker, annotations }: FilterHost,
  call: QueryCall,
  index: number,
  path: readonly string[],
): Label[] {
  let level = declaredTypes(checker, call, index);
  for (const [at, name] of path.entries()) {
    const members = level.flatMap((type) => partsOf(checker, type)).flatMap((type) => type.getProperty(name) ?? []);
    if (at === path.length - 1) return [...new Set(members.flatMap((member) => annotations.labelsOfSymbol(member)))];
    level = [...new Set(members.map((member) => checker.getTypeOfSymbol(member)))];
  }
  return [];
}

/** The objects that a value of a type may be, or that a list of them holds. */
function partsOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  const held = checker.getNonNullableType(type);
  return (held.isUnion() ? held.types : [held]).flatMap((part) => {
    const elements = elementOf(checker, part);
    return elements.length > 0
      ? elements.flatMap((element) => (element.isUnion() ? element.types : [element]))
      : [part];
  });
}

/** The labels of the member that a name in an object literal stands for, by the type that the literal is written for. */
export function labelsOfKey(
  { checker, annotations }: FilterHost,
  key: ts.ObjectLiteralElementLike,
  name: string,
): Label[] {
  const literal = key.parent;
  if (!ts.isObjectLiteralExpression(literal)) return [];
  const expected = checker.getContextualType(literal);
  if (!expected) return [];
  const parts = expected.isUnion() ? expected.types : [expected];
  const labels = parts.flatMap((part) => {
    const member = checker.getPropertyOfType(part, name);
    return member ? annotations.labelsOfSymbol(member) : [];
  });
  return [...new Set(labels)];
}
