import ts from 'typescript';
import type { Annotations, Label, LabelledKind } from '../annotations/types.js';
import { RETURNED, type Component } from '../ir/components.js';
import { filesReading, findAliases } from './aliases.js';
import { declarationsOf } from './hierarchy.js';
import type { ConsentUse } from '../ir/graph.js';
import type { NamedData } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { readNamedResults } from './named-results.js';
import { describesData } from './descriptors.js';
import { nodeAt } from './syntax.js';

/** Where labelled data is read: a node, and what of its value is labelled. */
export interface LabelledRead {
  readonly node: number;
  readonly path: readonly Component[];
  readonly label: Label;
  /** Does only the type of the object say so? */
  readonly carrier: boolean;
  /** Is it the outcome of a look-up by the data? */
  readonly matched?: true;
  /** Where the look-up names the data. */
  readonly named?: NamedData;
  /** The uses that guards allow there. */
  readonly consented?: readonly string[];
}

export interface SeedHost {
  readonly checker: ts.TypeChecker;
  readonly annotations: Annotations;
  /** The files whose code is followed. */
  readonly files: readonly ts.SourceFile[];
  isAnalysed(file: ts.SourceFile): boolean;
  load(source: ts.SourceFile): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
  consents(node: number, uses: readonly ConsentUse[]): readonly string[];
}

/** Every read of labelled data in the files that mention its name, in the order of files and nodes. */
export function findReads(host: SeedHost): LabelledRead[] {
  const reads: LabelledRead[] = [];
  const labelled = labelledNames(host);
  const { names } = labelled;
  const files = new Set([
    ...[...names].flatMap((name) => host.filesMentioning(name)),
    ...filesReading(host.files, labelled.aliases).map((file) => host.load(file)),
  ]);
  for (const file of [...files].sort((a, b) => (a.graph.file < b.graph.file ? -1 : 1))) {
    readMembers(host, file, labelled, reads);
    readCalls(host, file, names, reads);
    readNamedResults(host, file, labelled, reads);
    readGlobals(host, file, names, reads);
    readDeclared(host, file, reads);
  }
  return reads;
}

const known = new WeakMap<Annotations, LabelledNames>();

/** The names under which labelled declarations are read. */
export function labelledNames(host: SeedHost): LabelledNames {
  let found = known.get(host.annotations);
  if (!found) {
    const names = new Set([...host.annotations.labels.values()].map((labelled) => labelled.name));
    const renamed = host.files.some((file) => RENAMES.test(file.text));
    known.set(host.annotations, (found = { names, renamed, aliases: findAliases(host, names) }));
  }
  return found;
}

const RENAMES = /\[\s*\w+\s+in\b[^\]]*\bas\b/;

function readMembers(host: SeedHost, file: LoadedFile, labelled: LabelledNames, reads: LabelledRead[]): void {
  for (const read of file.graph.reads) {
    if (!mayName(read.name, labelled)) continue;
    const symbol = symbolAt(host, file, read.pos, read.name);
    if (!symbol) continue;
    const node = file.nodeBase + read.node;
    const found: LabelledRead[] = [];
    addLabels(host, symbol, node, found);
    const consented = read.uses.length > 0 ? { consented: host.consents(node, read.uses) } : {};
    for (const each of found) reads.push({ ...each, ...consented });
  }
}

/** Which names may lead to a labelled member. */
export interface LabelledNames {
  readonly names: ReadonlySet<string>;
  /** Other names that queries give the columns in their rows. */
  readonly aliases: ReadonlySet<string>;
  /** Mapped types of the program make new names of old ones: `get${Capitalize<K>}`, `user_${K}`. */
  readonly renamed: boolean;
}

export function mayName(name: string, { names, aliases, renamed }: LabelledNames): boolean {
  if (names.has(name) || aliases.has(name)) return true;
  if (!renamed) return false;
  const lower = name.toLowerCase();
  for (const known of names) {
    if (known.length > 2 && name.length > known.length && lower.includes(known.toLowerCase())) return true;
  }
  return false;
}

/** Calls of labelled functions and constructions of labelled classes, by their names. */
function readCalls(host: SeedHost, file: LoadedFile, names: ReadonlySet<string>, reads: LabelledRead[]): void {
  for (const call of file.graph.calls) {
    if (call.member || call.name === undefined || !names.has(call.name) || call.calleePos < 0) continue;
    const symbol = symbolAt(host, file, call.calleePos);
    if (!symbol) continue;
    if (call.kind !== 'new') addLabels(host, symbol, file.nodeBase + call.callee, reads, 'function');
    else addLabels(host, symbol, file.nodeBase + call.result, reads, 'type');
  }
}

function readGlobals(host: SeedHost, file: LoadedFile, names: ReadonlySet<string>, reads: LabelledRead[]): void {
  for (const global of file.graph.globals) {
    const symbol = names.has(global.name) ? symbolAt(host, file, global.pos) : undefined;
    if (symbol) addLabels(host, symbol, file.nodeBase + global.node, reads);
  }
}

/** Labelled variables and parameters hold labelled data from their declaration on; labelled functions give it. */
function readDeclared(host: SeedHost, file: LoadedFile, reads: LabelledRead[]): void {
  const { labels } = host.annotations;
  const { fileName } = file.source;
  for (const definition of file.graph.definitions) {
    const labelled = labels.get(`${fileName}#${String(definition.pos)}`);
    if (labelled && !isDescription(host, file, definition.pos))
      push(reads, labelled.labels, file.nodeBase + definition.node, pathOf(labelled.kind));
  }
  for (const labelled of labels.values()) {
    if (labelled.file !== fileName || labelled.kind !== 'function') continue;
    const fn = file.index.functionNamedAt(labelled.pos);
    if (fn !== undefined) push(reads, labelled.labels, file.nodeBase + fn.closure, [RETURNED]);
  }
}

function isDescription(host: SeedHost, file: LoadedFile, pos: number): boolean {
  const name = nodeAt(file.source, pos);
  return name !== undefined && describesData(host, name.parent);
}

function pathOf(kind: LabelledKind): readonly Component[] {
  return kind === 'function' ? [RETURNED] : [];
}

function push(reads: LabelledRead[], labels: readonly Label[], node: number, path: readonly Component[]): void {
  for (const label of labels) reads.push({ node, path, label, carrier: false });
}

function addLabels(host: SeedHost, symbol: ts.Symbol, node: number, reads: LabelledRead[], only?: LabelledKind): void {
  const labels = host.annotations.labelsOfSymbol(symbol);
  if (labels.length === 0) return;
  const kind = kindOf(host, symbol);
  if (only === undefined || only === kind) push(reads, labels, node, pathOf(kind));
}

/** What a label on the symbol means: of a member that is a function, its result. */
function kindOf(host: SeedHost, symbol: ts.Symbol): LabelledKind {
  for (const declaration of declarationsOf(symbol, host.checker)) {
    const labelled = host.annotations.labelled(declaration);
    if (labelled) return labelled.kind;
    if (
      ts.isMethodDeclaration(declaration) ||
      ts.isMethodSignature(declaration) ||
      ts.isFunctionDeclaration(declaration)
    )
      return 'function';
    if (ts.isClassLike(declaration)) return 'type';
  }
  return 'member';
}

function symbolAt(host: SeedHost, file: LoadedFile, pos: number, name?: string): ts.Symbol | undefined {
  const node = nodeAt(file.source, pos);
  return node && memberSymbol(node, host.checker, name);
}

/**
 * The member that a name reads: of a binding pattern, the property and not the variable.
 *
 * @param name the member's name where the node is an expression that gives it
 */
export function memberSymbol(node: ts.Node, checker: ts.TypeChecker, name = textOf(node)): ts.Symbol | undefined {
  const holder = name === undefined ? undefined : typeOfHolder(node, checker);
  if (holder && name !== undefined) return checker.getPropertyOfType(checker.getNonNullableType(holder), name);
  if (ts.isIdentifier(node) && isAssignmentPatternName(node)) {
    return checker.getPropertySymbolOfDestructuringAssignment(node) ?? checker.getSymbolAtLocation(node);
  }
  return checker.getSymbolAtLocation(node);
}

function textOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The type of the object whose member a pattern or a key takes. */
function typeOfHolder(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
    return checker.getTypeAtLocation(parent.expression);
  const element = ts.isComputedPropertyName(parent) ? parent.parent : parent;
  const inPattern = ts.isBindingElement(element) && ts.isObjectBindingPattern(element.parent);
  if (!inPattern || element.initializer === node) return undefined;
  const named = element.propertyName ?? element.name;
  return named === node || named === parent ? checker.getTypeAtLocation(element.parent) : undefined;
}

function isAssignmentPatternName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (!ts.isShorthandPropertyAssignment(parent) && !ts.isPropertyAssignment(parent)) return false;
  const holder = parent.parent.parent;
  return ts.isBinaryExpression(holder) && holder.left === parent.parent;
}
