/**
 * The only place that reads what TypeScript does not publish: which mapped type made a symbol, from which key, with which type
 * arguments. Every read checks the shape it finds; where a version has another shape the answer is "unknown", never an exception.
 */
import ts from 'typescript';

/** The property symbols that a mapped type's member was made from, where the public `getRootSymbols` doesn't know. */
export function mappedOrigins(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  const links = field(symbol, 'links') ?? symbol;
  const mappedType = field(links, 'mappedType');
  if (!isObject(mappedType)) return [];
  const key = literalText(field(links, 'keyType')) ?? symbol.name;
  return [
    ...templateOrigins(checker, mappedType, key),
    ...keyOrigins(checker, mappedType, key, symbol),
    ...queryOrigins(checker, mappedType, symbol.name),
  ];
}

/** Whether a symbol is a member of a mapped type. */
export function isMapped(symbol: ts.Symbol): boolean {
  return isObject(field(field(symbol, 'links') ?? symbol, 'mappedType'));
}

/** Whether a symbol is a member of a mapped type that turns data into flags: `{ [K in keyof Account]: boolean }`. */
export function isFlag(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  if (!isMapped(symbol)) return false;
  if (!tellsPresenceOnly(checker.getTypeOfSymbol(symbol))) return false;
  const origins = checker.getRootSymbols(symbol).filter((root) => root !== symbol);
  return !origins.some((origin) => tellsPresenceOnly(checker.getTypeOfSymbol(origin)));
}

/** Members below which the types of query builders and schema libraries keep their columns. */
const COLUMN_HOLDERS = ['scalars', 'columns', 'shape', '_', 'config', 'dbColumns'];
/** `phone`, `users.phone`, `users.phone as contact`. */
const COLUMN = /^(?:(\w+)\.)?(\w+)(?:\s+as\s+(\w+))?$/;

/**
 * A query's result type: its type arguments hold the tables and, as literals, the columns asked for (Prisma's payloads, Kysely's
 * selections). The member is the column of that name below one of the holders, or below the tables that the literals name.
 */
function queryOrigins(checker: ts.TypeChecker, mappedType: object, key: string): ts.Symbol[] {
  const types = mapperPairs(field(mappedType, 'mapper')).map(([, target]) => target);
  const texts = types.flatMap((type) => literals(checker, type));
  const columns = texts.flatMap((text) => {
    const [, table, column = '', alias] = COLUMN.exec(text) ?? [];
    return (alias ?? column) === key && (alias !== undefined || table !== undefined) ? [{ table, column }] : [];
  });
  const asked = columns.length > 0 ? columns : [{ table: undefined, column: key }];
  return asked.flatMap(({ table, column }) => {
    const holders = new Set([...COLUMN_HOLDERS, ...(table === undefined ? texts : [table])]);
    const below = types.flatMap((type) => columnsBelow(checker, type, column, holders));
    // A column under another name may be a member of a row's type as it is.
    return below.length > 0 || column === key ? below : types.flatMap((type) => property(checker, type, column));
  });
}

function columnsBelow(
  checker: ts.TypeChecker,
  type: ts.Type,
  column: string,
  holders: ReadonlySet<string>,
): ts.Symbol[] {
  let level = [type];
  const found: ts.Symbol[] = [];
  // Holders nest at most twice: `_.columns.phone`, `UserTable.scalars.phone`.
  for (let depth = 0; depth < 2; depth++) {
    level = level
      .flatMap((each) => [...holders].flatMap((holder) => property(checker, each, holder)))
      .flatMap((holder) => {
        const held = checker.getTypeOfSymbol(holder);
        return held.getCallSignatures().length === 0 ? [held] : [];
      });
    found.push(...level.flatMap((each) => property(checker, each, column)));
  }
  return found;
}

/** The string literals of a type argument: of a literal, of a union of them, of an array's elements. */
function literals(checker: ts.TypeChecker, type: ts.Type): string[] {
  const parts = type.isUnion() ? type.types : [type];
  const elements = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return [...parts, ...elements]
    .flatMap((part) => (part.isUnion() ? part.types : [part]))
    .flatMap((part) => {
      return part.isStringLiteral() ? [part.value] : [];
    });
}

/** `{ [K in Keys]: Account[K] }`: the member of the object type the template reads. */
function templateOrigins(checker: ts.TypeChecker, mappedType: object, key: string): ts.Symbol[] {
  const declaration = field(mappedType, 'declaration');
  if (!isNode(declaration) || !ts.isMappedTypeNode(declaration) || declaration.type === undefined) return [];
  const parameter = declaration.typeParameter.name.text;
  const origins: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIndexedAccessTypeNode(node) && mentions(node.indexType, parameter)) {
      for (const type of instantiations(checker.getTypeFromTypeNode(node.objectType), field(mappedType, 'mapper'))) {
        origins.push(...property(checker, type, key));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration.type);
  return origins;
}

/** `Record<keyof Account, string>`: the member of the same key, unless the values only tell presence. */
function keyOrigins(checker: ts.TypeChecker, mappedType: object, key: string, symbol: ts.Symbol): ts.Symbol[] {
  const declaration = field(mappedType, 'declaration');
  if (!isNode(declaration) || !ts.isMappedTypeNode(declaration)) return [];
  const { constraint } = declaration.typeParameter;
  if (constraint === undefined) return [];
  const keyed = instantiations(checker.getTypeFromTypeNode(constraint), field(mappedType, 'mapper')).flatMap(
    keyofOperands,
  );
  if (keyed.length === 0 || tellsPresenceOnly(checker.getTypeOfSymbol(symbol))) return [];
  return keyed.flatMap((type) => property(checker, type, key));
}

/** The `T` of every `keyof T` that a key type was written as. */
function keyofOperands(type: ts.Type): ts.Type[] {
  const candidates = [type, field(type, 'origin')];
  return candidates.flatMap((candidate) => {
    if (!isType(candidate) || (candidate.flags & ts.TypeFlags.Index) === 0) return [];
    const operand = field(candidate, 'type');
    return isType(operand) ? [operand] : [];
  });
}

const PRESENCE =
  ts.TypeFlags.BooleanLike | ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Never;

function tellsPresenceOnly(type: ts.Type): boolean {
  return type.isUnion() ? type.types.every(tellsPresenceOnly) : (type.flags & PRESENCE) !== 0;
}

function property(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
}

function mentions(node: ts.Node, name: string): boolean {
  return (
    (ts.isIdentifier(node) && node.text === name) ||
    ts.forEachChild(node, (child) => mentions(child, name) || undefined) === true
  );
}

/** What a type stands for under a mapper: itself unless it is a type parameter that the mapper replaces, step by step. */
function instantiations(type: ts.Type, mapper: unknown): ts.Type[] {
  const pairs = mapperPairs(mapper);
  const found = new Set<ts.Type>([withoutCondition(type)]);
  for (const current of found) {
    for (const [source, target] of pairs) if (source === current) found.add(target);
  }
  return [...found];
}

/** Within `T extends object ? … : never` a mention of `T` is a type of its own, which says what `T` is known to be there. */
function withoutCondition(type: ts.Type): ts.Type {
  const base = type.flags & ts.TypeFlags.Substitution ? field(type, 'baseType') : undefined;
  return isType(base) ? base : type;
}

/** The replacements of a type mapper, whichever of its kinds it is: told apart by the fields it has. */
function mapperPairs(mapper: unknown): [ts.Type, ts.Type][] {
  const pairs: [ts.Type, ts.Type][] = [];
  const seen = new Set<object>();
  const work = [mapper];
  while (work.length > 0 && seen.size < MAPPER_LIMIT) {
    const current = work.pop();
    if (!isObject(current) || seen.has(current)) continue;
    seen.add(current);
    work.push(field(current, 'mapper1'), field(current, 'mapper2'));
    pairs.push(...zip([field(current, 'source')], [field(current, 'target')]));
    pairs.push(...zip(asArray(field(current, 'sources')), asArray(field(current, 'targets'))));
  }
  return pairs;
}

/** Mappers nest as deep as generics do; far beyond that something is wrong with our reading of them. */
const MAPPER_LIMIT = 200;

function zip(sources: readonly unknown[], targets: readonly unknown[]): [ts.Type, ts.Type][] {
  return sources.flatMap((source, index) => {
    const target = targets[index];
    const type: unknown = typeof target === 'function' ? (target as () => unknown)() : target;
    return isType(source) && isType(type) ? [[source, type] as [ts.Type, ts.Type]] : [];
  });
}

/** The label declaration of a named tuple element (`[phone: string]`), which the element's symbol only knows internally. */
export function tupleElement(symbol: ts.Symbol): ts.Declaration | undefined {
  const label = field(field(symbol, 'links') ?? symbol, 'tupleLabelDeclaration');
  return isNode(label) && (ts.isNamedTupleMember(label) || ts.isParameter(label)) ? label : undefined;
}

/**
 * A file as it was parsed. Of a package that is installed twice in the same version, a program holds the second file only as a stand-in for
 * the first, which no other program may be given. Undefined where one can't get behind the stand-in.
 */
export function unredirected(file: ts.SourceFile): ts.SourceFile | undefined {
  const info = field(file, 'redirectInfo');
  if (info === undefined) return file;
  const parsed = field(info, 'unredirected');
  return isNode(parsed) && ts.isSourceFile(parsed) ? parsed : undefined;
}

function literalText(type: unknown): string | undefined {
  const value = field(type, 'value');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? (Reflect.get(value, name) as unknown) : undefined;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isType(value: unknown): value is ts.Type {
  return isObject(value) && typeof field(value, 'flags') === 'number' && typeof field(value, 'isUnion') === 'function';
}

function isNode(value: unknown): value is ts.Node {
  return isObject(value) && typeof field(value, 'kind') === 'number' && typeof field(value, 'pos') === 'number';
}
