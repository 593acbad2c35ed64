import path from 'node:path';
import ts from 'typescript';

/** What a program is made from. */
export interface Roots {
  readonly options: ts.CompilerOptions;
  readonly fileNames: readonly string[];
  /** Configurations that this one refers to. */
  readonly references: readonly string[];
  /** As TypeScript takes them, so that it finds the sources of what they build. */
  readonly projectReferences: readonly ts.ProjectReference[];
  /** What is wrong with the configuration, in a sentence. */
  readonly problem: string | undefined;
}

/** For files that no configuration includes: each is read with what it imports. */
export const WITHOUT_CONFIG: Roots = {
  options: {
    allowJs: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    noEmit: true,
  },
  fileNames: [],
  references: [],
  projectReferences: [],
  problem: undefined,
};

const CONFIGS = ['tsconfig.json', 'jsconfig.json'];

/** The nearest configuration in or above a folder. */
export function nearestConfig(folder: string): string | undefined {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    const found = CONFIGS.map((name) => path.posix.join(current, name)).find((file) => ts.sys.fileExists(file));
    if (found !== undefined || path.posix.dirname(current) === current) return found;
  }
}

/** Neither an empty `include` nor an empty `files` is a mistake: a configuration may consist of references. */
const HARMLESS = new Set([18002, 18003]);

/** Reads a configuration as far as it can be read: one that can't has no files and a `problem`. */
export function readRoots(config: string): Roots {
  const errors: ts.Diagnostic[] = [];
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => errors.push(diagnostic),
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  errors.push(...(parsed?.errors ?? []));
  // The parsed file itself is left out: roots are compared, and all that counts of it is in the other options.
  const { configFile, ...options } = (parsed?.options ?? {}) as ParsedOptions;
  errors.push(...(configFile?.parseDiagnostics ?? []));
  const [first] = errors.filter(({ code }) => !HARMLESS.has(code));
  return {
    options,
    fileNames: parsed?.fileNames ?? [],
    references: (parsed?.projectReferences ?? []).map((each) => ts.resolveProjectReferencePath(each)),
    projectReferences: parsed?.projectReferences ?? [],
    problem: first && ts.flattenDiagnosticMessageText(first.messageText, ' '),
  };
}

/** What TypeScript's own types leave out: absent in a version, it only leaves a `problem` unsaid. */
type ParsedOptions = ts.CompilerOptions & {
  readonly configFile?: { readonly parseDiagnostics?: readonly ts.Diagnostic[] };
};
