/** In-memory programs for the annotate stage's tests. */
import path from 'node:path';
import ts from 'typescript';

import { annotate } from '../../src/annotations/index.js';
import type { Annotations } from '../../src/annotations/types.js';
import { parseSettings } from '../../src/settings.js';

const ROOT = '/virtual';
const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  allowJs: true,
  checkJs: true,
  experimentalDecorators: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  jsx: ts.JsxEmit.Preserve,
  types: [],
};
/** Parsing the libraries takes longer than everything else a test does. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** What a test asks about. */
export interface Annotated extends Annotations {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  file(name: string): ts.SourceFile;
  /** `kind display: purposes` of everything labelled, in order of insertion. */
  readonly listed: readonly string[];
  /** The kinds of all diagnostics with the text they stand on. */
  readonly reported: readonly string[];
  /** The first declaration of a name in `main.ts`. */
  declaration(name: string): ts.Declaration;
  /** Displays of the labels of the last member access, element or identifier in the text `use`. */
  labelsAt(file: string, expression: string): readonly string[];
}

export interface Options {
  readonly settings?: unknown;
  readonly mode?: ts.JSDocParsingMode;
  readonly options?: ts.CompilerOptions;
}

/** Annotates files given by name and text; a single text is `main.ts`. */
export function annotated(input: string | Record<string, string>, options: Options = {}): Annotated {
  const program = createProgram(typeof input === 'string' ? { 'main.ts': input } : input, options);
  const checker = program.getTypeChecker();
  const result = annotate({ program, settings: parseSettings(options.settings), rootDir: ROOT });
  const file = (name: string): ts.SourceFile => {
    const found = program.getSourceFile(path.posix.join(ROOT, name));
    if (found === undefined) throw new Error(`no file ${name}`);
    return found;
  };
  const labelsAt = (name: string, expression: string): readonly string[] => {
    const symbol = symbolOf(checker, findExpression(file(name), expression));
    return symbol === undefined ? [] : result.labelsOfSymbol(symbol).map((label) => label.display);
  };
  const listed = [...result.labels.values()].map(
    ({ kind, name, labels }) =>
      `${kind} ${name}: ${labels.map((label) => `${label.display} ${label.purposes.join(', ')}`).join(' & ')}`,
  );
  const reported = result.diagnostics.map((each) => {
    const source = program.getSourceFile(each.file);
    if (source === undefined || each.endLine === undefined || each.endColumn === undefined) return each.kind;
    const start = source.getPositionOfLineAndCharacter(each.line - 1, each.column - 1);
    const end = source.getPositionOfLineAndCharacter(each.endLine - 1, each.endColumn - 1);
    return `${each.kind} ${source.text.slice(start, end)}`;
  });
  const declaration = (name: string): ts.Declaration => firstDeclaration(file('main.ts'), name);
  return {
    ...result,
    get anySink() {
      return result.anySink;
    },
    declaration,
    program,
    checker,
    file,
    listed,
    reported,
    labelsAt,
  };
}

function createProgram(files: Readonly<Record<string, string>>, { mode, options }: Options): ts.Program {
  const texts = new Map(Object.entries(files).map(([name, text]) => [path.posix.join(ROOT, name), text]));
  const compilerOptions: ts.CompilerOptions = { ...COMPILER_OPTIONS, ...options };
  const host = ts.createCompilerHost(compilerOptions);
  const isLibrary = (name: string): boolean => /\/typescript\/lib\/lib\.[\w.]*d\.ts$/.test(name);
  const rootNames = [...texts.keys()].filter((name) => !name.includes('/node_modules/') && !name.endsWith('.json'));
  return ts.createProgram({
    rootNames,
    options: compilerOptions,
    host: {
      ...host,
      ...(mode === undefined ? {} : { jsDocParsingMode: mode }),
      fileExists: (name) => texts.has(name) || isLibrary(name),
      readFile: (name) => texts.get(name) ?? (isLibrary(name) ? host.readFile(name) : undefined),
      directoryExists: (folder) => [...texts.keys()].some((name) => name.startsWith(`${folder}/`)),
      getDirectories: () => [],
      realpath: (name) => name,
      getCurrentDirectory: () => ROOT,
      getSourceFile: (name, languageVersionOrOptions) => {
        const text = texts.get(name);
        if (text !== undefined) return ts.createSourceFile(name, text, languageVersionOrOptions);
        if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, languageVersionOrOptions));
        return libraries.get(name);
      },
    },
  });
}

/** The last expression of a file with the given text. */
export function findExpression(sourceFile: ts.SourceFile, text: string): ts.Node {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isExpression(node) && node.getText(sourceFile) === text) found = node;
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  if (found === undefined) throw new Error(`no expression ${text}`);
  return found;
}

function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return checker.getPropertyOfType(checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
  }
  if (ts.isElementAccessExpression(node) && ts.isNumericLiteral(node.argumentExpression)) {
    return checker.getPropertyOfType(checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
  }
  return checker.getSymbolAtLocation(node);
}

/** The declaration of a name: the first in the file. */
export function declarationNamed(result: Annotated, name: string, file = 'main.ts'): ts.Declaration {
  return firstDeclaration(result.file(file), name);
}

function firstDeclaration(sourceFile: ts.SourceFile, name: string): ts.Declaration {
  let found: ts.Declaration | undefined;
  const visit = (node: ts.Node): void => {
    const own = (node as Partial<ts.NamedDeclaration>).name;
    if (found === undefined && own?.getText() === name && !ts.isExportSpecifier(node)) found = node as ts.Declaration;
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  if (found === undefined) throw new Error(`no declaration ${name}`);
  return found;
}
