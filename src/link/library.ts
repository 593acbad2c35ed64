import ts from 'typescript';
import type { Annotations, SinkMark } from '../annotations/types.js';
import type { CallSite, Overwrite } from '../ir/graph.js';
import type { FlowRow, ProgramFunction } from '../ir/program.js';
import { canonicalKeys, languageModelsNamed, modelsNamed } from '../models/index.js';
import { modelKeys, packageOfFile } from './declarations.js';
import { supertypes } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { clearsOfKey, rowsFor, rowsOfKey, type RowCall } from './model-rows.js';
import { rowCallOf } from './named-arguments.js';
import { outsideOf, UNDECLARED, type Outside } from './outside.js';
import { parametricRows } from './parametric.js';

/** What finding the models of a call asks of the program around it. */
export interface LibraryHost {
  readonly checker: ts.TypeChecker;
  readonly annotations: Annotations;
  isAnalysed(file: ts.SourceFile): boolean;
}

/** What finding targets needs of a call. */
export type CallText = Pick<CallSite, 'kind' | 'args' | 'unbound'>;

export interface Found {
  /** The declarations of libraries, and whether it comes out of a package without types. */
  readonly libraries: ts.Declaration[];
  untyped: boolean;
  /** What an import names that leads to no code, if nothing else is known of what it gives. */
  specifier: string | undefined;
  readonly functions: Set<ProgramFunction>;
  readonly rows: FlowRow[];
  opaque: boolean;
  byValue: boolean;
  /** What the call surely takes out or replaces. */
  readonly clears: Overwrite[];
  /** Of several declarations none is sure to be called. */
  declared: number;
  sink: SinkMark | undefined;
  readonly sanitized: string[];
  /** Is nothing declared, so that the name alone says what is called? */
  guessed: boolean;
  /** Is it declared, and nothing in the program is seen to implement it? */
  unmade: boolean;
  /** The arguments of a call that nobody can see into of which its rows tell all. */
  readonly covered: Set<number>;
}

export function nothingFound(): Found {
  return {
    libraries: [],
    untyped: false,
    specifier: undefined,
    guessed: false,
    functions: new Set(),
    rows: [],
    opaque: false,
    byValue: false,
    clears: [],
    declared: 0,
    sink: undefined,
    sanitized: [],
    unmade: false,
    covered: new Set(),
  };
}

/** A library's function does what its model says, or the model of what it overrides; without one nobody knows. */
export function addLibrary(
  host: LibraryHost,
  found: Found,
  declaration: ts.Declaration,
  call: CallText,
  file: LoadedFile,
): void {
  found.libraries.push(declaration);
  const keys = modelKeys(declaration, call.kind === 'new' || call.kind === 'super', packageOfFile);
  if (keys.some((key) => APPLICATION.test(key))) return;
  for (const { purpose } of host.annotations.sanitizesOf(declaration)) found.sanitized.push(purpose);
  const rowCall = rowCallOf(host.checker, call, file);
  const rows = firstModel(keys, rowCall) ?? firstModel(inheritedKeys(host.checker, declaration), rowCall);
  if (rows) {
    found.rows.push(...rows);
    found.clears.push(...keys.flatMap((key) => clearsOfKey(key, rowCall)));
  } else {
    found.opaque = true;
    if (holdsFunction(declaration)) found.byValue = true;
  }
}

/** A property may hold whatever function the program, or a model, put there. */
function holdsFunction(declaration: ts.Declaration): boolean {
  return ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration);
}

/** Settings say how the function moves data, whatever else is known of it. */
export function addByModel(
  host: LibraryHost,
  found: Found,
  declaration: ts.Declaration,
  call: CallText,
  file: LoadedFile,
): boolean {
  const model = host.annotations.modelOf(declaration);
  if (model) found.rows.push(...rowsFor({ rows: model }, rowCallOf(host.checker, call, file)));
  return model !== undefined;
}

/** What a library's type writes down again for its own events is what the type it extends says. */
function inheritedKeys(checker: ts.TypeChecker, declaration: ts.Declaration): readonly string[] {
  const owner = declaration.parent as ts.Node | undefined;
  const name = ts.getNameOfDeclaration(declaration);
  if (!owner || !(ts.isInterfaceDeclaration(owner) || ts.isClassLike(owner)) || !name || !ts.isIdentifier(name))
    return [];
  return [...supertypes(owner, checker)].flatMap((base) =>
    ts.isInterfaceDeclaration(base) || ts.isClassLike(base)
      ? membersNamed(base, name.text).flatMap((member) => modelKeys(member, false, packageOfFile))
      : [],
  );
}

function membersNamed(
  owner: ts.InterfaceDeclaration | ts.ClassLikeDeclaration,
  name: string,
): readonly ts.Declaration[] {
  const members: readonly (ts.TypeElement | ts.ClassElement)[] = owner.members;
  return members.filter(
    (member) => member.name !== undefined && ts.isIdentifier(member.name) && member.name.text === name,
  );
}

/** The model of the library member that a declared member overrides: a query's `then` is a promise's. */
export function inheritedRows(
  host: LibraryHost,
  declaration: ts.Declaration,
  call: CallText,
  file: LoadedFile,
): FlowRow[] | undefined {
  return firstModel(inheritedKeys(host.checker, declaration), rowCallOf(host.checker, call, file));
}

/** What the type parameters of a called function without source and model tell. */
export function addParametric(
  host: LibraryHost,
  found: Found,
  signature: ts.Signature | undefined,
  call: CallText,
  file: LoadedFile,
): void {
  const declaration = signature?.declaration as ts.Declaration | undefined;
  if (!declaration || !ts.isFunctionLike(declaration) || ts.isJSDocSignature(declaration)) return;
  const { rows, covered } = parametricRows(host.checker, declaration, rowCallOf(host.checker, call, file));
  found.rows.push(...rows);
  for (const index of covered) found.covered.add(index);
}

/** Calls of functions by `call`, `apply`, `bind` and `Reflect` are calls of their own in the graph. */
const APPLICATION = /^(?:(?:Callable|Newable)?Function#(?:call|apply|bind)|Reflect\.(?:apply|construct))$/;

function firstModel(keys: readonly string[], call: RowCall): FlowRow[] | undefined {
  for (const key of keys) {
    const rows = rowsOfKey(key, call);
    if (rows) return rows;
  }
  return undefined;
}

/** Nothing is declared: a name that the language knows, a member of something untyped, or a value. */
export function addUnknown(
  host: LibraryHost,
  found: Found,
  call: CallSite,
  file: LoadedFile,
  callee: ts.Node | undefined,
): void {
  const outside = callee ? outsideOf(host, calledExpression(callee)) : undefined;
  // What a package's function gave may have been given by the program: a hook's setter, a wrapped function.
  const given = !call.member && outside?.exported === undefined;
  found.byValue = given || !outside || outside.specifier === UNDECLARED;
  found.untyped = outside !== undefined && outside.specifier !== UNDECLARED;
  found.guessed = true;
  const { name } = call;
  const named = callee && outside && name !== undefined ? { ...outside, name, callee } : undefined;
  const own = named && host.annotations.settingsOfPackage(named.specifier, named.exported, named.name);
  if (own) found.sanitized.push(...own.sanitizes);
  const known = own?.model
    ? rowsFor({ rows: own.model }, rowCallOf(host.checker, call, file))
    : named && rowsOfOutside(host, named, { ...call, name: named.name }, file, named.callee);
  const rows = known ?? (outside?.exported !== undefined ? [] : rowsByName(host, call, file, found.untyped));
  found.rows.push(...rows);
  // A package's function may share its name with a built-in one and do more.
  const isPackage = outside !== undefined && outside.specifier !== UNDECLARED;
  if (!known && (isPackage || ((call.unbound || outside) && rows.length === 0))) found.opaque = true;
  if (!known && isPackage) found.specifier = outside.specifier;
}

/** The rows of all models of that name, as nobody knows what it is a member of. */
function rowsByName(host: LibraryHost, call: CallSite, file: LoadedFile, isOfPackage: boolean): FlowRow[] {
  const { name } = call;
  if (name === undefined) return [];
  const keys = call.member
    ? languageModelsNamed(name).filter((key) => !isOfPackage || COMMON.test(key))
    : [call.kind === 'new' ? `new ${name}` : name];
  const array = keys.includes(`Array#${name}`);
  return keys.flatMap((key) => {
    const rows = rowsOfKey(key, rowCallOf(host.checker, call, file)) ?? [];
    const unlikely = array && !key.startsWith('Array#');
    return unlikely ? rows.map((row) => ({ ...row, unlikely: row.to.kind === 'argument' })) : rows;
  });
}

/** What a package gives is, of all that the language itself makes, one of these. */
const COMMON = /^(?:Array|String|Promise)#/;

/** What a call's name stands in: the member access, or the name alone. */
function calledExpression(name: ts.Node): ts.Node {
  const { parent } = name;
  return ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
}

/** The models of a package without types: by the export's name, or by the member's name where an export made the object. */
function rowsOfOutside(
  host: LibraryHost,
  { specifier, exported }: Outside,
  call: CallSite & { readonly name: string },
  file: LoadedFile,
  callee: ts.Node,
): readonly FlowRow[] | undefined {
  const rowCall = rowCallOf(host.checker, call, file);
  const made = call.kind === 'new' ? 'new ' : '';
  const names = exported === 'default' ? [exported, callee.getText()] : [exported];
  const keys = names.flatMap((name) => (name === undefined ? [] : [`${specifier}::${made}${name}`]));
  const direct = firstModel(keys, rowCall);
  if (direct || !call.member) return direct;
  const module = canonicalKeys(`${specifier}::default`)[0]?.split('::')[0] ?? specifier;
  const members = modelsNamed(call.name).filter((key) => key.startsWith(`${module}::`));
  return members.length === 0 ? undefined : members.flatMap((key) => rowsOfKey(key, rowCall) ?? []);
}
