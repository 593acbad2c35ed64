import ts from 'typescript';
import type { SinkMark } from '../annotations/types.js';
import type { CallSite } from '../ir/graph.js';
import type { FlowRow, ProgramFunction } from '../ir/program.js';
import { modelsNamed } from '../models/index.js';
import { modelKeys, packageOfFile } from './declarations.js';
import type { LoadedFile } from './loaded.js';
import { rowsOfKey, type RowCall } from './model-rows.js';
import { nodeSpanning } from './syntax.js';

/** What finding the models of a call asks of the program around it. */
export interface LibraryHost {
  readonly checker: ts.TypeChecker;
  isAnalysed(file: ts.SourceFile): boolean;
}

/** What finding targets needs of a call. */
export type CallText = Pick<CallSite, 'kind' | 'args' | 'unbound'>;

export interface Found {
  readonly functions: Set<ProgramFunction>;
  readonly rows: FlowRow[];
  opaque: boolean;
  byValue: boolean;
  sink: SinkMark | undefined;
}

export function addLibrary(found: Found, declaration: ts.Declaration, call: CallText, file: LoadedFile): void {
  const keys = modelKeys(declaration, call.kind === 'new', packageOfFile);
  if (keys.some((key) => APPLICATION.test(key))) return;
  const rows = firstModel(keys, rowCall(call, file));
  if (rows) found.rows.push(...rows);
  else found.opaque = true;
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
  const outside = callee !== undefined && isFromOutside(host, callee);
  found.byValue = !outside;
  const { name } = call;
  if (name === undefined) return;
  const keys = call.member
    ? modelsNamed(name).filter((key) => !key.includes('::'))
    : [call.kind === 'new' ? `new ${name}` : name];
  const rows = keys.flatMap((key) => rowsOfKey(key, rowCall(call, file)) ?? []);
  found.rows.push(...rows);
  // A package's function may share its name with a built-in one and do more.
  if (outside || (call.unbound && rows.length === 0)) found.opaque = true;
}

/** Does the called thing come out of a package that has no types, directly or through constants made of it? */
function isFromOutside(host: LibraryHost, callee: ts.Node, depth = 0): boolean {
  const root = rootOf(callee);
  const symbol = root && host.checker.getSymbolAtLocation(root);
  const declaration = symbol?.declarations?.[0];
  if (!declaration || depth > 4) return false;
  const specifier = specifierOf(declaration);
  if (specifier) {
    const module = host.checker.getSymbolAtLocation(specifier)?.declarations?.[0];
    return !module || !host.isAnalysed(module.getSourceFile());
  }
  const made =
    ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)
      ? declaration.initializer
      : undefined;
  return made !== undefined && isFromOutside(host, made, depth + 1);
}

/** The name that a chain of members, calls and constructions starts with. */
function rootOf(node: ts.Node): ts.Node | undefined {
  let at = node;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) at = parent.expression;
  for (let inner = within(at); inner; inner = within(at)) at = inner;
  return ts.isIdentifier(at) ? at : undefined;
}

function within(node: ts.Node): ts.Node | undefined {
  const chained =
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node);
  return chained ? node.expression : undefined;
}

function specifierOf(declaration: ts.Declaration): ts.Node | undefined {
  let at: ts.Node = declaration;
  if (!ts.isImportSpecifier(at) && !ts.isImportClause(at) && !ts.isNamespaceImport(at)) return undefined;
  while (!ts.isImportDeclaration(at) && !ts.isSourceFile(at)) at = at.parent;
  return ts.isImportDeclaration(at) ? at.moduleSpecifier : undefined;
}

function rowCall(call: CallText, file: LoadedFile): RowCall {
  return {
    count: call.args.length,
    names: (index) => {
      const given = call.args[index];
      const node = given && nodeSpanning(file.source, given.pos, given.end);
      return node && constantNames(node);
    },
  };
}

function constantNames(node: ts.Node): readonly string[] | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) {
    const names = node.elements.map(constantNames);
    return names.every((name) => name !== undefined) ? names.flat() : undefined;
  }
  return ts.isFunctionLike(node) || ts.isObjectLiteralExpression(node) ? [] : undefined;
}
