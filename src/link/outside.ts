import ts from 'typescript';
import { declarationsOf } from './hierarchy.js';
import { unwrap } from './syntax.js';

/** What a package without types gives: one of its exports, or something that was made by one. */
export interface Outside {
  readonly specifier: string;
  /** The export's name; undefined for what an export made, gave or has for a member. `*` is the module itself. */
  readonly exported: string | undefined;
}

export interface OutsideHost {
  readonly checker: ts.TypeChecker;
  isAnalysed(file: ts.SourceFile): boolean;
}

/** The specifier of what an undeclared global gives. */
export const UNDECLARED = '';

const MAX_STEPS = 12;

/** Which package without source an expression's value comes from, as far as names, initialisers and annotations say. */
export function outsideOf(host: OutsideHost, node: ts.Node, steps = 0): Outside | undefined {
  if (steps > MAX_STEPS) return undefined;
  const from = (inner: ts.Node): Outside | undefined => outsideOf(host, inner, steps + 1);
  const at = ts.isExpression(node) ? unwrap(node) : node;
  if (ts.isAwaitExpression(at)) return from(at.expression);
  if (ts.isCallExpression(at) || ts.isNewExpression(at)) {
    const required = requiredBy(at);
    return required === undefined ? madeBy(from(at.expression)) : { specifier: required, exported: '*' };
  }
  if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) {
    const name = ts.isPropertyAccessExpression(at) ? at.name.text : undefined;
    return memberOf(from(at.expression), name) ?? (name === undefined ? undefined : declaredOutside(host, at, from));
  }
  if (at.kind === ts.SyntaxKind.ThisKeyword) return inherited(at, from);
  return ts.isIdentifier(at) ? declaredOutside(host, at, from) : undefined;
}

type From = (node: ts.Node) => Outside | undefined;

function madeBy(outside: Outside | undefined): Outside | undefined {
  return outside && { specifier: outside.specifier, exported: undefined };
}

/** A member of the module, or of its default export, is an export; a member of anything else is not. */
function memberOf(outside: Outside | undefined, name: string | undefined): Outside | undefined {
  if (!outside) return undefined;
  const exported = outside.exported === '*' || outside.exported === 'default' ? name : undefined;
  return { specifier: outside.specifier, exported };
}

/** `require('mitt')`. */
function requiredBy(call: ts.CallExpression | ts.NewExpression): string | undefined {
  const [specifier] = call.arguments ?? [];
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require';
  return isRequire && specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

function inherited(node: ts.Node, from: From): Outside | undefined {
  let at = node;
  while (!ts.isClassLike(at)) {
    if (ts.isSourceFile(at)) return undefined;
    at = at.parent;
  }
  return madeBy(extendedBy(at, from));
}

function extendedBy(node: ts.ClassLikeDeclaration, from: From): Outside | undefined {
  const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base && from(base.expression);
}

function declaredOutside(host: OutsideHost, node: ts.Node, from: From): Outside | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = host.checker.getSymbolAtLocation(name);
  const imported = symbol?.declarations?.[0] && importedFrom(symbol.declarations[0]);
  if (imported && isWithoutSource(host, imported.specifier)) return imported.outside;
  // In JavaScript `const x = require('y')` is an alias, which leads nowhere when there are no types.
  const declaration = declarationsOf(symbol, host.checker)[0] ?? symbol?.declarations?.[0];
  if (!declaration) return symbol || !ts.isIdentifier(node) ? undefined : { specifier: UNDECLARED, exported: '*' };
  if (ts.isClassLike(declaration)) return extendedBy(declaration, from);
  if (ts.isBindingElement(declaration)) return boundFrom(declaration, from);
  const holds =
    ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration);
  if (!holds) return undefined;
  const made = declaration.initializer && from(declaration.initializer);
  const { type } = declaration;
  return made ?? (type && ts.isTypeReferenceNode(type) ? madeBy(from(type.typeName)) : undefined);
}

/** `const { EventEmitter } = require('events')`. */
function boundFrom(element: ts.BindingElement, from: From): Outside | undefined {
  const declaration = element.parent.parent;
  const whole = ts.isVariableDeclaration(declaration) && declaration.initializer;
  const name = element.propertyName ?? element.name;
  return whole ? memberOf(from(whole), ts.isIdentifier(name) ? name.text : undefined) : undefined;
}

interface Imported {
  readonly specifier: ts.Expression;
  readonly outside: Outside;
}

function importedFrom(declaration: ts.Declaration): Imported | undefined {
  const exported = ts.isImportSpecifier(declaration)
    ? (declaration.propertyName ?? declaration.name).text
    : ts.isImportClause(declaration)
      ? 'default'
      : ts.isNamespaceImport(declaration)
        ? '*'
        : undefined;
  let at: ts.Node = declaration;
  if (ts.isImportEqualsDeclaration(at)) {
    const reference = at.moduleReference;
    return ts.isExternalModuleReference(reference) ? importOf(reference.expression, '*') : undefined;
  }
  if (exported === undefined) return undefined;
  while (!ts.isImportDeclaration(at) && !ts.isSourceFile(at)) at = at.parent;
  return ts.isImportDeclaration(at) ? importOf(at.moduleSpecifier, exported) : undefined;
}

function importOf(specifier: ts.Expression, exported: string): Imported | undefined {
  return ts.isStringLiteralLike(specifier)
    ? { specifier, outside: { specifier: specifier.text, exported } }
    : undefined;
}

function isWithoutSource(host: OutsideHost, specifier: ts.Expression): boolean {
  const module = host.checker.getSymbolAtLocation(specifier)?.declarations?.[0];
  return !module || !host.isAnalysed(module.getSourceFile());
}
