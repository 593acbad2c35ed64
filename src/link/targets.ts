import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import type { CallSite } from '../ir/graph.js';
import { callsLater } from '../models/later.js';
import type { CallTargets, ParameterSink, ProgramFunction, SinkUse } from '../ir/program.js';
import { calleeDeclarations, calledExpression, enclosingCall, isExactReceiver, isOutside } from './callees.js';
import { shapeOf, shapeOfResult } from './result-shapes.js';
import { ambientModule, packageOfFile } from './declarations.js';
import { declarationsOf } from './hierarchy.js';
import {
  addByModel,
  addLibrary,
  addParametric,
  addUnknown,
  inheritedRows,
  nothingFound,
  type CallText,
  type Found,
} from './library.js';
import { parameterSinks } from './labelled-parameters.js';
import type { LoadedFile } from './loaded.js';
import { mayRequest } from './requests.js';
import { memberSymbol } from './seeds.js';
import type { Reassignments } from './reassignments.js';
import type { Callers } from './callers.js';
import { membersBehind } from './behind-types.js';
import { functionOfDeclaration, isBodiless, nodeAt } from './syntax.js';
import { isHeldNearby } from './held.js';
import type { UnseenCalls } from './unseen.js';

/** What finding a call's targets asks of the program around it. */
export interface TargetHost {
  readonly checker: ts.TypeChecker;
  readonly annotations: Annotations;
  functionOf(node: ts.Node): ProgramFunction | undefined;
  implementationsOf(member: ts.Declaration): readonly ProgramFunction[];
  region(fn: ProgramFunction): SinkUse | undefined;
  syntaxOf(fn: ProgramFunction): ts.Node | undefined;
  isAnalysed(file: ts.SourceFile): boolean;
  /** May the declared thing hold another function later on? */
  readonly reassignments: Reassignments;
  readonly unseen: UnseenCalls;
  /** Does anything in the program call or hand on the function? */
  readonly callers: Pick<Callers, 'isUsed' | 'isMade'>;
}

/** What runs when a function that is used by its name is called by whoever got it. */
export function findValueTargets(host: TargetHost, file: LoadedFile, name: ts.Node): CallTargets | undefined {
  const declarations = declarationsOf(memberSymbol(name, host.checker), host.checker);
  if (
    declarations.length === 0 ||
    declarations.some(
      (each) => host.reassignments.may(each, declarations) || ts.isParameter(each) || ts.isBindingElement(each),
    )
  ) {
    return undefined;
  }
  const found = nothingFound();
  const call = { kind: 'call', args: [], unbound: false } as const;
  addDeclarations(host, found, declarations, { call, file, exact: false });
  const parameters = parametersOf(host, found, declarations);
  // A member that holds a function is only as known as the object that it is read from.
  if (declarations.some(ts.isPropertySignature) && found.rows.length === 0) return undefined;
  if (found.byValue || (found.functions.size === 0 && found.rows.length === 0 && !found.opaque)) return undefined;
  return {
    functions: [...found.functions],
    rows: found.rows,
    opaque: found.opaque,
    gives: givesOf(host, name),
    byValue: false,
    clears: [],
    untyped: false,
    later: false,
    sink: undefined,
    outside: false,
    ...(parameters.length > 0 ? { parameters } : {}),
    covered: found.covered,
  };
}

/** What the parameters of the functions that may run say of themselves, and those of the declarations that they are known by. */
function parametersOf(host: TargetHost, found: Found, declarations: readonly ts.Declaration[]): ParameterSink[] {
  if (!host.annotations.anyParameter) return [];
  const running = [...found.functions].flatMap((fn) => host.syntaxOf(fn) ?? []);
  const written = declarations.flatMap((each) => functionOfDeclaration(each) ?? [each, ...signatureOf(each)]);
  return [...new Set([...running, ...written])].flatMap((each) => parameterSinks(host.annotations, each));
}

/** The function type that a member is declared with. */
function signatureOf(declaration: ts.Declaration): readonly ts.Node[] {
  const typed =
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isVariableDeclaration(declaration);
  return typed && declaration.type && ts.isFunctionTypeNode(declaration.type) ? [declaration.type] : [];
}

function givesOf(host: TargetHost, name: ts.Node): CallTargets['gives'] {
  const [signature] = host.checker.getTypeAtLocation(name).getCallSignatures();
  return signature ? shapeOf(host.checker, signature.getReturnType()) : 'value';
}

/** Finds what a call may run: by its text, by its declarations, by the types it goes through, or by the values that get there. */
export function findTargets(host: TargetHost, file: LoadedFile, call: CallSite): CallTargets {
  const found = nothingFound();
  if (call.target >= 0) found.functions.add(file.fnBase + call.target);
  const name = call.calleePos < 0 ? undefined : nodeAt(file.source, call.calleePos);
  const declarations = call.target < 0 && name ? calleeDeclarations(host, name) : [];
  if (call.target < 0) {
    const exact = name !== undefined && isExactReceiver(host, name);
    const unknown = declarations.length === 0 || (name !== undefined && isOutside(host, name, declarations));
    if (unknown) addUnknown(host, found, call, file, name ?? calledExpression(file, call));
    else addDeclarations(host, found, declarations, { call, file, exact });
    if (name && declarations.some(ts.isCallSignatureDeclaration))
      found.byValue ||= isHeldNearby(host, name, call.kind === 'jsx');
    if (!unknown && name && call.member && found.byValue && found.functions.size === 0 && found.rows.length === 0)
      for (const behind of membersBehind(host, name)) addLibrary(host, found, behind, call, file);
    noteUnseen(host, found, file, call);
    const called =
      (found.opaque || found.unmade) && found.functions.size === 0 && name ? enclosingCall(name) : undefined;
    if (called) addParametric(host, found, host.checker.getResolvedSignature(called), call, file);
  }
  // Which of a global's calls are for what, its arguments say.
  const mark = found.sink?.kind === 'global' ? undefined : found.sink;
  const parameters = parametersOf(host, found, declarations);
  const regions = [...found.functions].map((fn) => host.region(fn)).find((region) => region !== undefined);
  return {
    functions: [...found.functions],
    rows: found.rows,
    opaque: found.opaque,
    gives: found.opaque || found.byValue ? shapeOfResult(host.checker, file, call) : 'value',
    byValue: found.byValue,
    clears: found.declared === 1 ? found.clears : [],
    sink: regions ?? (mark && { purposes: mark.purposes, name: mark.name, external: mark.external }),
    outside: mayBeOutside(host, found, file, call),
    untyped: found.guessed,
    later: call.name !== undefined && callsLater(call.name),
    ...(parameters.length > 0 ? { parameters } : {}),
    covered: found.covered,
    ...(found.sanitized.length > 0 ? { sanitized: found.sanitized } : {}),
  };
}

/** Whose code does nobody see, and nobody has said what it does? */
function noteUnseen({ unseen }: TargetHost, found: Found, file: LoadedFile, call: CallSite): void {
  if (!found.opaque || found.functions.size > 0 || found.sink || found.sanitized.length > 0) return;
  if (found.rows.length === 0) unseen.noteLibraries(found.libraries, file, call);
  if (found.specifier !== undefined) unseen.noteSpecifier(found.specifier, file, call);
}

/** Only what the program does not run itself can be a sink outside; of typed libraries, only what may send requests. */
function mayBeOutside(host: TargetHost, found: Found, file: LoadedFile, call: CallSite): boolean {
  const { annotations } = host;
  if (found.functions.size > 0 || call.target >= 0 || !annotations.anyOutside) return false;
  if (found.sink?.kind === 'global') return true;
  // A vendor's queue is an array until the vendor's script is there.
  if (call.name === 'push' && annotations.mentionsGlobal(file.source)) return true;
  if (found.libraries.length === 0) return found.rows.length === 0 || call.unbound || found.untyped;
  return found.libraries.some((each) => {
    const { fileName } = each.getSourceFile();
    const owner = ambientModule(each) ?? packageOfFile(fileName);
    return mayRequest(each, owner) || (owner === undefined && !fileName.includes(PACKAGES));
  });
}

/** What is declared in other files than these and those of packages, the program's own typings describe. */
const PACKAGES = '/node_modules/';

/** The call whose targets are looked for, as far as its text says. */
interface Called {
  readonly call: CallText;
  readonly file: LoadedFile;
  readonly exact: boolean;
}

function addDeclarations(
  host: TargetHost,
  found: Found,
  declarations: readonly ts.Declaration[],
  called: Called,
): void {
  const isFunction = declarations.some((each) => ts.isFunctionDeclaration(each) && each.body);
  for (const declaration of declarations) {
    // Of a function that also has members, or a namespace of its name, the function is what is called.
    if (isFunction && !ts.isFunctionLike(declaration)) continue;
    addDeclaration(host, found, declaration, called);
    if (!functionOfDeclaration(declaration) || !host.isAnalysed(declaration.getSourceFile())) continue;
    if (host.reassignments.may(declaration, declarations) || isReplaceable(host, declaration)) found.byValue = true;
  }
}

function addDeclaration(
  host: TargetHost,
  found: Found,
  declaration: ts.Declaration,
  { call, file, exact }: Called,
): void {
  found.declared++;
  found.sink ??= host.annotations.sinkOfDeclaration(declaration);
  if (addByModel(host, found, declaration, call, file)) return;
  const source = declaration.getSourceFile();
  if (!host.isAnalysed(source)) {
    addLibrary(host, found, declaration, call, file);
    return;
  }
  if (ts.isClassLike(declaration)) {
    const constructor = declaration.members.find((member) => ts.isConstructorDeclaration(member) && member.body);
    addFunction(host, found, constructor ?? declaration);
    if (isReplaceable(host, declaration)) found.byValue = true;
    return;
  }
  const fn = functionOfDeclaration(declaration);
  if (fn) addFunction(host, found, fn);
  if (isMember(declaration) && !(exact && fn)) {
    const implementations = host.implementationsOf(declaration);
    for (const implementation of implementations) found.functions.add(implementation);
    if (!fn && implementations.length === 0 && !isOverloadedMethod(declaration)) {
      const rows = inheritedRows(host, declaration, call, file);
      if (rows) found.rows.push(...rows);
      else {
        found.byValue = found.unmade = true;
        // What nobody in the program makes comes from elsewhere, as a library's function does.
        if (!mayBeMade(host, declaration)) found.opaque = true;
      }
    }
  } else if (!fn && !isMember(declaration)) {
    if (isAmbient(declaration) || isGivenFromOutside(host, declaration)) found.opaque = true;
    else found.byValue = !isOverload(declaration);
    addImported(found, declaration);
  }
}

/** May a member that no class implements be one of an object that the program puts together? */
function mayBeMade(host: TargetHost, member: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(member);
  return !name || !ts.isIdentifier(name) || host.callers.isMade(name.text);
}

/** May a decorator of the program's own put something else in place of the class or the method? */
function isReplaceable(host: TargetHost, declaration: ts.Declaration): boolean {
  const decorated = ts.isMethodDeclaration(declaration) ? [declaration, declaration.parent] : [declaration];
  const decorators = decorated.flatMap((node) => (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []));
  return decorators.some(({ expression }) => {
    const called = ts.isCallExpression(expression) ? expression.expression : expression;
    const name = ts.isPropertyAccessExpression(called) ? called.name : called;
    const declarations = declarationsOf(host.checker.getSymbolAtLocation(name), host.checker);
    return declarations.some((each) => host.isAnalysed(each.getSourceFile()));
  });
}

/** A function that came by a parameter of a function that nobody in the program calls is as unknown as a library's. */
function isGivenFromOutside(host: TargetHost, declaration: ts.Declaration): boolean {
  if (!ts.isParameter(declaration) || !ts.isFunctionLike(declaration.parent)) return false;
  const fn = host.functionOf(declaration.parent);
  return fn !== undefined && !host.callers.isUsed(fn);
}

/** Declared, but made elsewhere: `declare function`, `declare const`. */
function isAmbient(declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return !hasImplementation(declaration);
  return (
    ts.isVariableDeclaration(declaration) && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0
  );
}

function isOverload(declaration: ts.Declaration): boolean {
  return ts.isFunctionDeclaration(declaration) && !declaration.body;
}

/** A signature above the method that implements it: what runs stands among the other declarations. */
function isOverloadedMethod(declaration: ts.Declaration): boolean {
  return (
    ts.isMethodDeclaration(declaration) &&
    !declaration.body &&
    !ts.getModifiers(declaration)?.some((modifier) => modifier.kind === ts.SyntaxKind.AbstractKeyword) &&
    (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) === 0
  );
}

function hasImplementation(declaration: ts.FunctionDeclaration): boolean {
  const { parent } = declaration;
  if (!ts.isSourceFile(parent) && !ts.isBlock(parent) && !ts.isModuleBlock(parent)) return false;
  return parent.statements.some(
    (each) => ts.isFunctionDeclaration(each) && each.body !== undefined && each.name?.text === declaration.name?.text,
  );
}

/** What comes out of a package without types is as unknown as the package. */
function addImported(found: Found, declaration: ts.Declaration): void {
  if (ts.isImportSpecifier(declaration) || ts.isImportClause(declaration) || ts.isNamespaceImport(declaration)) {
    found.opaque = true;
    found.byValue = false;
  }
}

function isMember(declaration: ts.Declaration): boolean {
  const parent = declaration.parent as ts.Node | undefined;
  return (
    !!parent &&
    (ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent) || ts.isTypeLiteralNode(parent)) &&
    (isBodiless(declaration) || ts.isMethodDeclaration(declaration) || ts.isPropertyDeclaration(declaration))
  );
}

function addFunction(host: TargetHost, found: Found, node: ts.Node): void {
  const fn = host.functionOf(node);
  if (fn !== undefined) found.functions.add(fn);
}
