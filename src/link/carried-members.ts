/** What lies in an object, by its type: its members, those of the objects in it, and of the elements of collections. */
import ts from 'typescript';
import { ANY, ELEMENT, field, VALUE, type Component } from '../ir/components.js';

export type CarriedMember = readonly [readonly Component[], ts.Symbol];

/** Types nest without end; what lies deeper is not looked for. */
const MAX_DEPTH = 3;
/** More members than this have only generated types and the DOM. */
const MAX_MEMBERS = 200;
const MAX_FOUND = 600;

/** The members that an object's type says lie in it. */
export function carriedMembers(checker: ts.TypeChecker, type: ts.Type): readonly CarriedMember[] {
  const found: CarriedMember[] = [];
  const seen = new Set<ts.Type>();
  const work: { readonly type: ts.Type; readonly path: readonly Component[]; readonly depth: number }[] = [
    { type, path: [], depth: 0 },
  ];
  for (let next = work.shift(); next && found.length < MAX_FOUND; next = work.shift()) {
    const { path, depth } = next;
    const object = checker.getNonNullableType(next.type);
    if (seen.has(object) || !(object.flags & OBJECTS)) continue;
    seen.add(object);
    const content = contentOf(checker, object);
    if (content) {
      for (const [component, inner] of content) work.push({ type: inner, path: [...path, component], depth });
      continue;
    }
    if (isOfPlatform(object)) continue;
    const members = checker.getPropertiesOfType(object);
    if (members.length > MAX_MEMBERS) continue;
    for (const member of members) {
      const at = [...path, field(member.name)];
      found.push([at, member]);
      if (depth + 1 < MAX_DEPTH && !(member.flags & ts.SymbolFlags.Method))
        work.push({ type: checker.getTypeOfSymbol(member), path: at, depth: depth + 1 });
    }
  }
  return found;
}

const OBJECTS = ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union;

/** Which argument of a collection's type is its content, and under which component it lies. */
const COLLECTIONS: Readonly<Record<string, readonly [number, Component]>> = {
  Map: [1, VALUE],
  ReadonlyMap: [1, VALUE],
  Set: [0, ELEMENT],
  ReadonlySet: [0, ELEMENT],
};

/** What a collection holds; undefined for what is none. */
function contentOf(checker: ts.TypeChecker, type: ts.Type): (readonly [Component, ts.Type])[] | undefined {
  if (checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TupleTypeReference).map((each, index) => [field(String(index)), each]);
  if (checker.isArrayType(type)) {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return element && [[ELEMENT, element]];
  }
  const name = (type.symbol as ts.Symbol | undefined)?.name ?? '';
  const collection = Object.hasOwn(COLLECTIONS, name) && isOfPlatform(type) ? COLLECTIONS[name] : undefined;
  if (collection) {
    const content = checker.getTypeArguments(type as ts.TypeReference)[collection[0]];
    return content && [[collection[1], content]];
  }
  const indexed = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  return indexed && checker.getPropertiesOfType(type).length === 0 ? [[ANY, indexed]] : undefined;
}

/** What the language and the platform define holds nobody's declarations: dates, elements, promises. */
function isOfPlatform(type: ts.Type): boolean {
  const file = (type.symbol as ts.Symbol | undefined)?.declarations?.[0]?.getSourceFile();
  return file !== undefined && /\/typescript\/lib\/lib\.[^/]*$|\/@types\/node\//.test(file.fileName);
}
