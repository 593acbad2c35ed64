/** Security code and advertising code that import each other. */
import ts from 'typescript';
import { relativeTo } from '../annotations/context.js';
import { followAlias } from '../annotations/targets.js';
import type { Purpose } from '../purposes.js';
import type { Ground } from './ground.js';

/** A module's import, `require` or re-export of another. */
export interface Import {
  readonly specifier: ts.StringLiteralLike;
  /** The exports that are taken, each as a path; one empty path for the module as a whole. */
  readonly names: readonly (readonly string[])[];
  /** The identifiers that take them, where there are any. */
  readonly identifiers: readonly ts.Identifier[];
  /** The names that stand for what is taken, in the file. */
  readonly locals: readonly string[];
  readonly typeOnly: boolean;
}

/** An import that brings together what was collected for one purpose and code that serves a forbidden one. */
export interface MixedImport {
  readonly kind: 'sink' | 'source';
  readonly pos: number;
  readonly end: number;
  readonly typeOnly: boolean;
  /** The imported module or package. */
  readonly name: string;
  readonly collected: readonly Purpose[];
  readonly used: readonly Purpose[];
}

/** The imports of a file that mix forbidden purposes. */
export function mixedImports(ground: Ground, file: ts.SourceFile): MixedImport[] {
  const own = rolesOf(ground, file.fileName);
  if (own.collected.length === 0 && own.used.length === 0) return [];
  return importsIn(file).flatMap((each) => {
    const { specifier, typeOnly } = each;
    const at = { pos: specifier.getStart(file), end: specifier.end, typeOnly };
    const modules = modulesOf(ground.checker, each).filter((module) => module !== file.fileName);
    const found = modules.flatMap((module): MixedImport[] => {
      const name = relativeTo(ground.rootDir, module);
      return mixed(ground, own, { ...rolesOf(ground, module), name }, at);
    });
    if (modules.length > 0) return found.slice(0, 1);
    const marks = each.names.flatMap((path) => ground.annotations.sinkOfPackage(specifier.text, path) ?? []);
    return marks
      .flatMap(({ purposes, name }) => mixed(ground, own, { collected: [], used: purposes, name }, at))
      .slice(0, 1);
  });
}

interface Roles {
  /** What its data was collected for. */
  readonly collected: readonly Purpose[];
  /** What its code serves. */
  readonly used: readonly Purpose[];
}

function rolesOf({ annotations }: Ground, fileName: string): Roles {
  return { collected: annotations.moduleMarks(fileName).collected, used: annotations.purposesOfModule(fileName) };
}

type At = Pick<MixedImport, 'pos' | 'end' | 'typeOnly'>;

function mixed(ground: Ground, own: Roles, other: Roles & { readonly name: string }, at: At): MixedImport[] {
  const { name } = other;
  const sink = forbidden(ground, own, other.used);
  if (sink) return [{ kind: 'sink', name, ...at, ...sink }];
  const source = forbidden(ground, other, own.used);
  return source ? [{ kind: 'source', name, ...at, ...source }] : [];
}

/** What of a module's data, or of the data that its code is for, must not be used so. */
function forbidden({ registry }: Ground, { collected, used }: Roles, uses: readonly Purpose[]): Roles | undefined {
  const sets = [collected, ...used.map((purpose) => [purpose])];
  for (const set of sets) {
    const wrong = uses.filter((use) => registry.forbidden(set, use));
    if (wrong.length > 0) return { collected: set, used: wrong };
  }
  return undefined;
}

/** The own modules that an import takes something from: that of the specifier, and where its names are declared. */
function modulesOf(checker: ts.TypeChecker, { specifier, identifiers }: Import): string[] {
  const module = checker.getSymbolAtLocation(specifier);
  const declared = identifiers.flatMap((name) => {
    const symbol = checker.getSymbolAtLocation(name);
    return symbol ? (followAlias(checker, symbol).declarations ?? []) : [];
  });
  const files = [...(module?.declarations ?? []), ...declared].map((each) => each.getSourceFile().fileName);
  return [...new Set(files.filter((file) => !file.includes('/node_modules/')))];
}

const WHOLE: readonly (readonly string[])[] = [[]];

/** Every import of a file, in the order of the text. */
export function importsIn(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const work: ts.Node[] = [file];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const each = importAt(node);
    if (each) found.push(each);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    work.push(...children.reverse());
  }
  return found;
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return imported(node);
  if (ts.isExportDeclaration(node)) return reExported(node);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return whole(node.moduleReference.expression, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? whole(node.argument.literal, true) : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  const [argument] = node.arguments;
  return argument && (isImport || isRequire) ? whole(argument, false) : undefined;
}

function whole(specifier: ts.Expression | ts.LiteralTypeNode['literal'], typeOnly: boolean): Import | undefined {
  return ts.isStringLiteralLike(specifier)
    ? { specifier, names: WHOLE, identifiers: [], locals: localsOf(specifier), typeOnly }
    : undefined;
}

function imported({ importClause, moduleSpecifier }: ts.ImportDeclaration): Import | undefined {
  if (!ts.isStringLiteral(moduleSpecifier)) return undefined;
  const bindings = importClause?.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  const isWhole = elements.length === 0 || importClause?.name !== undefined;
  return {
    specifier: moduleSpecifier,
    names: [...(isWhole ? WHOLE : []), ...elements.map(({ name, propertyName }) => [(propertyName ?? name).text])],
    identifiers: [...(importClause?.name ? [importClause.name] : []), ...elements.map(({ name }) => name)],
    locals: [
      ...(importClause?.name ? [importClause.name.text] : []),
      ...(bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : elements.map(({ name }) => name.text)),
    ],
    typeOnly:
      (importClause !== undefined && ts.isTypeOnlyImportDeclaration(importClause)) ||
      (elements.length > 0 && elements.every((each) => each.isTypeOnly)),
  };
}

function reExported({ exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration): Import | undefined {
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return undefined;
  const elements = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
  return {
    specifier: moduleSpecifier,
    names: elements.length === 0 ? WHOLE : elements.map(({ name, propertyName }) => [(propertyName ?? name).text]),
    identifiers: elements.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : [])),
    locals: [],
    typeOnly: isTypeOnly,
  };
}

/** The variables that hold what `require` or `import()` gives. */
function localsOf(specifier: ts.Node): readonly string[] {
  const holder = ts.findAncestor(
    specifier,
    (node) => ts.isVariableDeclaration(node) || ts.isImportEqualsDeclaration(node) || ts.isStatement(node),
  );
  if (!holder || (!ts.isVariableDeclaration(holder) && !ts.isImportEqualsDeclaration(holder))) return [];
  const { name } = holder;
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) =>
    ts.isBindingElement(each) && ts.isIdentifier(each.name) ? [each.name.text] : [],
  );
}
