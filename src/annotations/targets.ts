/** From names in settings to declarations: exports of files and packages, members of them, and types with their properties. */
import ts from 'typescript';

import type { Context } from './context.js';
import { relativeTo } from './context.js';
import { globMatcher } from './globs.js';
import { nameText } from './nodes.js';
import { packageOfFile, typedPackage } from './packages.js';

/** An export of files or of a package, or a member of it. */
export interface ExportName {
  readonly files: readonly string[];
  readonly package?: string;
  readonly export: string;
  readonly member?: string;
}

/** The declarations an export name means in this program. */
export function declarationsOfExport(context: Context, name: ExportName): ts.Declaration[] {
  const checker = context.checker();
  const roots =
    name.package === undefined ? fileExports(context, name) : packageExports(context, name.package, name.export);
  if (name.member === undefined) return roots.flatMap((symbol) => declarationsOf(checker, symbol));
  const path = name.member.split('.');
  return roots
    .flatMap((symbol) => memberSymbols(checker, symbol, path))
    .flatMap((symbol) => declarationsOf(checker, symbol));
}

function fileExports(context: Context, name: ExportName): ts.Symbol[] {
  const matches = globMatcher(name.files);
  return context.files
    .filter((file) => matches(relativeTo(context.rootDir, file.fileName)))
    .flatMap((file) => exportsOf(context, file).filter((symbol) => symbol.name === name.export))
    .map((symbol) => followAlias(context.checker(), symbol));
}

/** What a module exports, re-exports included; for a script, what it declares at its top. */
export function exportsOf(context: Context, sourceFile: ts.SourceFile | ts.ModuleDeclaration): ts.Symbol[] {
  const checker = context.checker();
  const symbol = checker.getSymbolAtLocation(ts.isSourceFile(sourceFile) ? sourceFile : sourceFile.name);
  if (symbol !== undefined) {
    // `export = x` and `module.exports = { … }`: the value itself and its properties.
    const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
    if (whole === undefined) return checker.getExportsOfModule(symbol);
    const value = followAlias(checker, whole);
    const properties = (value.flags & ts.SymbolFlags.Value) === 0 ? [] : checker.getTypeOfSymbol(value).getProperties();
    return [whole, ...checker.getExportsOfModule(symbol), ...properties];
  }
  if (!ts.isSourceFile(sourceFile)) return [];
  const names = sourceFile.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((each) => each.name)
      : nameNode(statement),
  );
  return names.flatMap((name) => checker.getSymbolAtLocation(name) ?? []);
}

function nameNode(statement: ts.Node): ts.Node[] {
  const named = ts.isFunctionDeclaration(statement) || ts.isClassLike(statement) || isTypeDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name] : [];
}

/** Top-level declarations of a package's files, and of `declare module 'package'`, by name. */
export function packageExports(context: Context, packageName: string, exportName: string): ts.Symbol[] {
  const checker = context.checker();
  const ambient = checker.getAmbientModules().filter((module) => module.name === JSON.stringify(packageName));
  const exported = ambient
    .flatMap((module) => checker.getExportsOfModule(module))
    .filter((each) => each.name === exportName);
  const names = context.files
    .filter((file) => typedPackage(packageOfFile(file.fileName)?.package ?? '') === packageName)
    .flatMap((file) => topLevelNames(file))
    .filter((name) => name.text === exportName);
  const declared = names.flatMap((name) => checker.getSymbolAtLocation(name) ?? []);
  return [...new Set([...exported, ...declared].map((symbol) => followAlias(checker, symbol)))];
}

/** The names that a file's statements declare. */
export function topLevelNames(sourceFile: ts.SourceFile): ts.Identifier[] {
  return sourceFile.statements.flatMap((statement) => {
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declarations.flatMap((declaration) => {
      const name = (declaration as Partial<ts.NamedDeclaration>).name;
      return name !== undefined && ts.isIdentifier(name) ? [name] : [];
    });
  });
}

/** The members a path leads to, from a class's instances or statics, a type's values or a variable's value. */
export function memberSymbols(checker: ts.TypeChecker, root: ts.Symbol, path: readonly string[]): ts.Symbol[] {
  let symbols = [root];
  for (const name of path) {
    symbols = symbols.flatMap((symbol) => {
      const types = valueTypes(checker, symbol).flatMap((type) => [type, ...elementOf(checker, type)]);
      const member = types.flatMap((type) => checker.getPropertyOfType(type, name) ?? []);
      return member.slice(0, 1);
    });
  }
  return symbols;
}

/** A path leads through lists to what they hold. */
function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  const element = checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element === undefined ? [] : [element];
}

function valueTypes(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type[] {
  const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const types = isType ? [checker.getDeclaredTypeOfSymbol(symbol)] : [];
  if (isValue) types.push(checker.getTypeOfSymbol(symbol));
  return types.flatMap((type) => (type.isUnion() ? type.types : [type]));
}

/** A symbol's declarations, or those of the symbols it was made from. */
export function declarationsOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Declaration[] {
  const seen = new Set<ts.Symbol>();
  const work = [symbol];
  const found: ts.Declaration[] = [];
  for (let current = work.pop(); current !== undefined; current = work.pop()) {
    if (seen.has(current)) continue;
    seen.add(current);
    const declarations = current.declarations ?? [];
    for (const declaration of declarations) {
      const value = ts.isShorthandPropertyAssignment(declaration)
        ? checker.getShorthandAssignmentValueSymbol(declaration)
        : undefined;
      if (value === undefined) found.push(declaration);
      else work.push(followAlias(checker, value));
    }
    if (declarations.length === 0) work.push(...checker.getRootSymbols(current));
  }
  return found;
}

/** The symbol an import or re-export stands for. */
export function followAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The type declarations of a dotted name (`User`, `Prisma.User`) in files that `accepts` admits: the program's own, else packages'. */
export function typeDeclarations(
  context: Context,
  path: readonly string[],
  accepts: (file: ts.SourceFile) => boolean,
): ts.Declaration[] {
  const last = path.at(-1) ?? '';
  const mentioning = context.files.filter((file) => file.text.includes(last) && accepts(file));
  const own = mentioning.filter((file) => !context.isExternal(file)).flatMap((file) => typesIn(file.statements, path));
  if (own.length > 0) return own;
  return mentioning.filter((file) => context.isExternal(file)).flatMap((file) => typesIn(file.statements, path));
}

function typesIn(statements: readonly ts.Statement[], path: readonly string[]): ts.Declaration[] {
  return statements.flatMap((statement): ts.Declaration[] => {
    if (ts.isModuleDeclaration(statement)) {
      const inside = path.length > 1 && nameText(statement) === path[0] ? path.slice(1) : path;
      return statement.body !== undefined && ts.isModuleBlock(statement.body)
        ? typesIn(statement.body.statements, inside)
        : [];
    }
    const isNamed = path.length === 1 && isTypeDeclaration(statement) && nameText(statement) === path[0];
    return isNamed ? [statement] : [];
  });
}

function isTypeDeclaration(
  node: ts.Node,
): node is ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration {
  return (
    ts.isClassLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node)
  );
}
