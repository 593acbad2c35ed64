import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import type { CallSite } from '../ir/graph.js';
import { callsLater } from '../models/later.js';
import type { CallTargets, ParameterSink, ProgramFunction, SinkUse } from '../ir/program.js';
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
import { outsideOf } from './outside.js';
import { parameterSinks } from './labelled-parameters.js';
import type { LoadedFile } from './loaded.js';
import { mayRequest } from './requests.js';
import { memberSymbol } from './seeds.js';
import type { Reassignments } from './reassignments.js';
import type { Callers } from './callers.js';
import { membersBehind } from './behind-types.js';
import { functionOfDeclaration, isBodiless, nodeAt, nodeSpanning, unwrap } from './syntax.js';

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
  /** Does anything in the program call or hand on the function? */
  readonly callers: Pick<Callers, 'isUsed'>;
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
  return signature ? shapeOf(host, signature.getReturnType()) : 'value';
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
    if (!unknown && name && call.member && found.byValue && found.functions.size === 0 && found.rows.length === 0)
      for (const behind of membersBehind(host, name)) addLibrary(host, found, behind, call, file);
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
    gives: found.opaque || found.byValue ? shapeOfResult(host, file, call) : 'value',
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

/** The declarations that the called name stands for; where they say nothing, those of the signature that is called. */
function calleeDeclarations(host: TargetHost, name: ts.Node): readonly ts.Declaration[] {
  const { checker } = host;
  const symbol = wellKnownMember(name, checker) ?? checker.getSymbolAtLocation(name);
  const declarations = declarationsOf(symbol, checker).flatMap((each) => takenMethod(host, each) ?? [each]);
  if (declarations.some((declaration) => isDecisive(declaration))) return declarations;
  const called = enclosingCall(name);
  const signature = called && checker.getResolvedSignature(called);
  const declared = signature?.declaration as ts.Declaration | undefined;
  if (declared && !ts.isFunctionTypeNode(declared) && declared.kind !== ts.SyntaxKind.JSDocSignature) return [declared];
  if (declarations.length > 0) return declarations;
  return declared ? [declared] : [];
}

/** Is it a variable that holds something out of a package without types? */
function isOutside(host: TargetHost, name: ts.Node, declarations: readonly ts.Declaration[]): boolean {
  return (
    declarations.every((each) => ts.isBindingElement(each) || (ts.isVariableDeclaration(each) && !each.type)) &&
    outsideOf(host, name) !== undefined
  );
}

/** What is called where no name says it: `require('x')(y)`, `make()(y)`. */
function calledExpression(file: LoadedFile, call: CallSite): ts.Node | undefined {
  const node = call.kind === 'call' || call.kind === 'new' ? nodeSpanning(file.source, call.pos, call.end) : undefined;
  return node && (ts.isCallExpression(node) || ts.isNewExpression(node)) ? node.expression : undefined;
}

/** The member that `rows[Symbol.iterator]` names, which the checker knows by a name of its own. */
function wellKnownMember(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const key = name.parent;
  if (!ts.isPropertyAccessExpression(key) || key.expression !== name || name.getText() !== 'Symbol') return undefined;
  const access = key.parent;
  if (!ts.isElementAccessExpression(access) || access.argumentExpression !== key) return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  return type.getProperties().find((property) => property.name.startsWith(`__@${key.name.text}@`));
}

/** The method that `const { read } = reader` takes out of an object. */
function takenMethod({ checker }: TargetHost, declaration: ts.Declaration): readonly ts.Declaration[] | undefined {
  if (!ts.isBindingElement(declaration) || declaration.initializer || declaration.dotDotDotToken) return undefined;
  if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) return undefined;
  if (!ts.isObjectBindingPattern(declaration.parent)) return undefined;
  const name = declaration.propertyName ?? declaration.name;
  if (!ts.isIdentifier(name)) return undefined;
  const member = checker.getTypeAtLocation(declaration.parent).getProperty(name.text);
  const methods = declarationsOf(member, checker).filter((each) => ts.isMethodDeclaration(each));
  const replaced = methods.some((each) =>
    new RegExp(`\\.${name.text.replaceAll('$', '\\$')}\\s*=[^=]`).test(each.getSourceFile().text),
  );
  return methods.length > 0 && !replaced ? methods : undefined;
}

function isDecisive(declaration: ts.Declaration): boolean {
  return (
    functionOfDeclaration(declaration) !== undefined ||
    ts.isClassLike(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration)
  );
}

type Callable =
  ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.Decorator | ts.JsxOpeningLikeElement;

function enclosingCall(name: ts.Node): Callable | undefined {
  let at: ts.Node = name;
  const parent = at.parent as ts.Node | undefined;
  // Of `f.call(…)` the name that is called is `call`.
  const named =
    parent &&
    ((ts.isPropertyAccessExpression(parent) && parent.name === name) ||
      (ts.isElementAccessExpression(parent) && parent.argumentExpression === name));
  if (named) at = parent;
  let outer = at.parent as ts.Node | undefined;
  while (outer && (ts.isNonNullExpression(outer) || ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer))) {
    at = outer;
    outer = at.parent;
  }
  if (!outer) return undefined;
  if ((ts.isCallExpression(outer) || ts.isNewExpression(outer)) && outer.expression === at) return outer;
  if (ts.isTaggedTemplateExpression(outer) && outer.tag === at) return outer;
  return ts.isJsxOpeningElement(outer) || ts.isJsxSelfClosingElement(outer) ? outer : undefined;
}

/** Is the receiver's class known for certain, so that no override of a subclass can run? */
function isExactReceiver(host: TargetHost, name: ts.Node): boolean {
  const { parent } = name;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== name) return false;
  const receiver = unwrap(parent.expression);
  if (ts.isNewExpression(receiver) || receiver.kind === ts.SyntaxKind.SuperKeyword) return true;
  if (!ts.isIdentifier(receiver)) return false;
  const declaration = host.checker.getSymbolAtLocation(receiver)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || host.reassignments.may(declaration, [declaration]))
    return false;
  return declaration.initializer !== undefined && ts.isNewExpression(unwrap(declaration.initializer));
}

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
      else found.byValue = found.unmade = true;
    }
  } else if (!fn && !isMember(declaration)) {
    if (isAmbient(declaration) || isGivenFromOutside(host, declaration)) found.opaque = true;
    else found.byValue = !isOverload(declaration);
    addImported(found, declaration);
  }
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

const NOTHING_TYPES =
  ts.TypeFlags.BooleanLike | ts.TypeFlags.VoidLike | ts.TypeFlags.Null | ts.TypeFlags.Never | ts.TypeFlags.Undefined;
const COMPUTED_TYPES = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;

/** What the result of a function without source can hold, by its type (SPEC 5). */
function shapeOfResult(host: TargetHost, file: LoadedFile, call: CallSite): CallTargets['gives'] {
  const node = nodeSpanning(file.source, call.pos, call.end);
  if (!node || !ts.isExpression(node)) return 'value';
  return shapeOf(host, host.checker.getTypeAtLocation(node));
}

function shapeOf(host: TargetHost, type: ts.Type): CallTargets['gives'] {
  const parts = awaited(type, host.checker).isUnion()
    ? (awaited(type, host.checker) as ts.UnionType).types
    : [awaited(type, host.checker)];
  if (parts.every((part) => part.flags & NOTHING_TYPES)) return 'nothing';
  return parts.every((part) => part.flags & (NOTHING_TYPES | COMPUTED_TYPES)) ? 'derived' : 'value';
}

function awaited(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getAwaitedType(type) ?? type;
}
