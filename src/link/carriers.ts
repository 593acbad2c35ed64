import ts from 'typescript';
import { ELEMENT, field, type Component } from '../ir/components.js';
import type { CallArgument, CallSite } from '../ir/graph.js';
import { namedMemberCalls, wholeObjectCalls } from '../models/index.js';
import type { LoadedFile } from './loaded.js';
import { labelledNames, mayName, type LabelledNames, type LabelledRead, type SeedHost } from './seeds.js';
import { nodeAt, nodeSpanning } from './syntax.js';

/** What finding carriers asks of the program beyond what finding reads does. */
export interface CarrierHost extends SeedHost {
  readonly loaded: readonly LoadedFile[];
  /** The files that hold a sink's code. */
  sinkFiles(): readonly LoadedFile[];
  loadImporters(file: LoadedFile): void;
}

/**
 * Where an object whose *type* has a labelled member goes as a whole: into a call that looks at all of it, such as
 * `JSON.stringify`, into a sink's function, which may know the object by a type of its own, or under a key that only
 * the types know.
 */
export function findCarriers(host: CarrierHost): LabelledRead[] {
  const found: LabelledRead[] = [];
  const sinks = host.sinkFiles();
  const labelled = labelledNames(host);
  for (const file of sinks) host.loadImporters(file);
  const names = new Set([
    ...wholeObjectCalls(),
    ...sinks.flatMap((file) => file.graph.functions.flatMap((fn) => fn.name ?? [])),
  ]);
  for (const file of [...new Set([...host.loaded, ...sinks])].sort((a, b) => (a.graph.file < b.graph.file ? -1 : 1))) {
    for (const call of file.graph.calls) {
      if (call.name === undefined || !(names.has(call.name) || namesMember(file, call, labelled))) continue;
      for (const given of call.args) addArgument(host, file, given, labelled, found);
    }
    for (const read of file.graph.computedReads) addComputed(host, file, read, labelled, found);
  }
  return found;
}

/** Does an argument give the name of a labelled member, for a call that takes such a member? */
function namesMember(file: LoadedFile, { name, args }: CallSite, labelled: LabelledNames): boolean {
  if (name === undefined || !namedMemberCalls().has(name)) return false;
  return args.some(({ pos, end }) => labelled.names.has(file.source.text.slice(pos + 1, end - 1)));
}

function addArgument(
  host: CarrierHost,
  file: LoadedFile,
  given: CallArgument,
  labelled: LabelledNames,
  found: LabelledRead[],
): void {
  const node = nodeSpanning(file.source, given.pos, given.end);
  if (
    !node ||
    !ts.isExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isFunctionLike(node) ||
    ts.isLiteralExpression(node)
  )
    return;
  for (const [path, symbol] of membersOf(host.checker, host.checker.getTypeAtLocation(node))) {
    if (!mayName(symbol.name, labelled)) continue;
    for (const label of host.annotations.labelsOfSymbol(symbol))
      found.push({ node: file.nodeBase + given.node, path, label, carrier: true });
  }
}

/** More members than this have only generated types and the DOM. */
const MAX_MEMBERS = 200;

/** The members of an object's type, and of the elements of an array's. */
function membersOf(checker: ts.TypeChecker, type: ts.Type): [readonly Component[], ts.Symbol][] {
  const object = checker.getNonNullableType(type);
  if (!(object.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union))) return [];
  const element = checker.isArrayType(object) ? checker.getIndexTypeOfType(object, ts.IndexKind.Number) : undefined;
  const properties = checker.getPropertiesOfType(checker.getNonNullableType(element ?? object));
  if (properties.length > MAX_MEMBERS) return [];
  return properties.map((symbol) => [[...(element ? [ELEMENT] : []), field(symbol.name)], symbol]);
}

interface Computed {
  readonly node: number;
  readonly keyPos: number;
  readonly keyEnd: number;
}

function addComputed(
  host: CarrierHost,
  file: LoadedFile,
  read: Computed,
  labelled: LabelledNames,
  found: LabelledRead[],
): void {
  const key = nodeSpanning(file.source, read.keyPos, read.keyEnd) ?? nodeAt(file.source, read.keyPos);
  const holder = key && holderOf(key);
  if (!key || !holder) return;
  const object = host.checker.getNonNullableType(host.checker.getTypeAtLocation(holder));
  if (host.checker.isArrayLikeType(object)) return;
  const names = constantNames(host.checker.getTypeAtLocation(key));
  for (const symbol of host.checker.getPropertiesOfType(object).slice(0, MAX_MEMBERS)) {
    if ((names && !names.has(symbol.name)) || !mayName(symbol.name, labelled)) continue;
    for (const label of host.annotations.labelsOfSymbol(symbol))
      found.push({ node: file.nodeBase + read.node, path: [], label, carrier: false });
  }
}

function holderOf(key: ts.Node): ts.Node | undefined {
  const { parent } = key;
  if (ts.isElementAccessExpression(parent)) return parent.expression;
  return ts.isComputedPropertyName(parent) && ts.isBindingElement(parent.parent) ? parent.parent.parent : undefined;
}

/** The names that a key's type allows; undefined when it may be any. */
function constantNames(type: ts.Type): ReadonlySet<string> | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const names = parts.map((part) =>
    part.isStringLiteral() || part.isNumberLiteral() ? String(part.value) : undefined,
  );
  return names.every((name) => name !== undefined) ? new Set(names) : undefined;
}
