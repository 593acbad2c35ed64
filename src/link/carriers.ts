import ts from 'typescript';
import type { CallArgument, CallSite } from '../ir/graph.js';
import { namedMemberCalls, wholeObjectCalls } from '../models/index.js';
import { carriedMembers } from './carried-members.js';
import type { LoadedFile } from './loaded.js';
import { findOutsideCalls, type OutsideCallHost } from './outside-calls.js';
import { findRetyped, type RetypedHost } from './retyped.js';
import { labelledNames, mayName, type LabelledNames, type LabelledRead } from './seeds.js';
import { nodeAt, nodeSpanning, unwrap } from './syntax.js';

/** What finding carriers asks of the program beyond what finding reads does. */
export interface CarrierHost extends OutsideCallHost, RetypedHost {
  /** The files that hold a sink's code. */
  sinkFiles(): readonly LoadedFile[];
}

/**
 * Where an object whose *type* has a labelled member goes as a whole: into a call that looks at all of it, such as
 * `JSON.stringify`, into a sink's function, which may know the object by a type of its own, to a sink outside the program
 * and to the functions that hand it on there, or under a key that only the types know.
 */
export function findCarriers(host: CarrierHost): LabelledRead[] {
  const found: LabelledRead[] = [];
  const sinks = host.sinkFiles();
  const labelled = labelledNames(host);
  for (const file of sinks) host.loadImporters(file);
  const outside = findOutsideCalls(host);
  const whole = new Set(wholeObjectCalls());
  const names = new Set([
    ...outside.names,
    ...sinks.flatMap((file) => file.graph.functions.flatMap((fn) => fn.name ?? [])),
  ]);
  for (const file of [...new Set([...host.loaded, ...sinks])].sort((a, b) => (a.graph.file < b.graph.file ? -1 : 1))) {
    file.graph.calls.forEach((call, index) => {
      const { name, args } = call;
      const named = name !== undefined && (names.has(name) || namesMember(file, call, labelled));
      // `create` and `assign` are names of the language, and of many others.
      const isWhole = name !== undefined && whole.has(name) && args.length > 0 && isModelled(host, file, index);
      if (!named && !isWhole && !outside.calls.has(call)) return;
      for (const given of args) addArgument(host, file, given, labelled, found);
    });
    for (const read of file.graph.computedReads) addComputed(host, file, read, labelled, found);
  }
  for (const { expression, node, path } of findRetyped(host)) {
    for (const [below, symbol] of carriedMembers(host.checker, host.checker.getTypeAtLocation(expression))) {
      // What lies deeper is read by the types of what holds it.
      if (below.length > MAX_DIRECT || !mayName(symbol.name, labelled)) continue;
      for (const label of host.annotations.labelsOfSymbol(symbol))
        found.push({ node, path: [...path, ...below], label, carrier: true });
    }
  }
  return found;
}

function isModelled(host: CarrierHost, file: LoadedFile, call: number): boolean {
  return host.targets(file.callBase + call).rows.length > 0;
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
  if (!node || !ts.isExpression(node) || ts.isFunctionLike(node) || ts.isLiteralExpression(node)) return;
  for (const [path, symbol] of carriedMembers(host.checker, host.checker.getTypeAtLocation(node))) {
    if (!mayName(symbol.name, labelled) || isReplaced(host.checker, node, symbol.name)) continue;
    for (const label of host.annotations.labelsOfSymbol(symbol))
      found.push({ node: file.nodeBase + given.node, path, label, carrier: true });
  }
}

/** `delete copy.phone`, `copy.phone = ''` before the object is handed over: what its type says of the member is past. */
function isReplaced(checker: ts.TypeChecker, node: ts.Expression, name: string): boolean {
  const object = unwrap(node);
  const symbol = ts.isIdentifier(object) ? checker.getSymbolAtLocation(object) : undefined;
  const scope = symbol && ts.findAncestor(node, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at));
  if (!scope) return false;
  const work: ts.Node[] = [scope];
  for (let at = work.pop(); at; at = work.pop()) {
    if (at.pos >= node.pos) continue;
    if (
      ts.isPropertyAccessExpression(at) &&
      at.name.text === name &&
      (ts.isDeleteExpression(at.parent) ||
        (ts.isBinaryExpression(at.parent) && at.parent.left === at && isPlainAssignment(at.parent))) &&
      checker.getSymbolAtLocation(at.expression) === symbol
    )
      return true;
    ts.forEachChild(at, (child) => {
      work.push(child);
    });
  }
  return false;
}

function isPlainAssignment(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isExpressionStatement(node.parent);
}

/** A member of an object, or of a list's elements. */
const MAX_DIRECT = 2;

/** More members than this have only generated types and the DOM. */
const MAX_MEMBERS = 200;

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
