import ts from 'typescript';

/** The compiler options every case is read with: strict, and open to each import and export form TypeScript has. */
export const CASE_COMPILER_OPTIONS: Readonly<ts.CompilerOptions> = {
  strict: true,
  target: ts.ScriptTarget.ESNext,
  // Up to TypeScript 5.9 what can be iterated of the DOM is declared apart.
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Auto,
  allowImportingTsExtensions: true,
  allowJs: true,
  checkJs: true,
  noImplicitAny: true,
  resolveJsonModule: true,
  experimentalDecorators: false,
  jsx: ts.JsxEmit.Preserve,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** The virtual folder a case lives in; file names in reports are relative to it. */
export const CASE_ROOT = '/case';

/** Parsing lib.dom takes longer than everything else a case does, and its syntax tree is the same for all of them. */
const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/**
 * Builds the program of a case in memory.
 *
 * @param files - virtual files by name, relative to the case's folder; a `node_modules/…` name is a package, and the
 *   options in a `tsconfig.json` replace single ones too
 * @param options - compiler options that replace single ones of `CASE_COMPILER_OPTIONS`
 * @returns a program whose root files are all files of the case except those of packages and JSON
 */
export function createCaseProgram(
  files: ReadonlyMap<string, string>,
  options: Readonly<ts.CompilerOptions> = {},
): ts.Program {
  const texts = new Map([...files].map(([name, text]) => [`${CASE_ROOT}/${name}`, text]));
  const rootNames = [...texts.keys()].filter((name) => !name.includes('/node_modules/') && !name.endsWith('.json'));
  const compilerOptions = { ...CASE_COMPILER_OPTIONS, ...ownOptions(files), ...options };
  return ts.createProgram({ rootNames, options: compilerOptions, host: createHost(texts, compilerOptions) });
}

/** The options that a case sets for itself, in a `tsconfig.json` among its files. */
function ownOptions(files: ReadonlyMap<string, string>): ts.CompilerOptions {
  const text = files.get('tsconfig.json');
  if (text === undefined) return {};
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', text) as { config?: { compilerOptions?: unknown } };
  return ts.convertCompilerOptionsFromJson(config?.compilerOptions, CASE_ROOT).options;
}

function createHost(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => texts.has(name) || isLibrary(name),
    readFile: (name) => texts.get(name) ?? (isLibrary(name) ? host.readFile(name) : undefined),
    directoryExists: (folder) => [...texts.keys()].some((name) => name.startsWith(`${folder}/`)),
    getDirectories: () => [],
    realpath: (name) => name,
    getCurrentDirectory: () => CASE_ROOT,
    getSourceFile: (name, languageVersionOrOptions) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, languageVersionOrOptions, true);
      if (!libraryFiles.has(name)) libraryFiles.set(name, host.getSourceFile(name, languageVersionOrOptions));
      return libraryFiles.get(name);
    },
    writeFile: () => {
      throw new Error('A case is never emitted.');
    },
  };
}

function isLibrary(name: string): boolean {
  return /\/typescript(?:-[\d.]+)?\/lib\/lib\.[\w.]*d\.ts$/.test(name);
}
