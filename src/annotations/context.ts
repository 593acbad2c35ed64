/** What every part of the annotate stage shares during one run. */
import path from 'node:path';
import type ts from 'typescript';

import type { Diagnostic } from '../diagnostics.js';
import type { PurposeRegistry } from '../purposes.js';
import type { Settings } from '../settings.js';
import { LabelStore } from './labels.js';

/** One run of the annotate stage. `diagnostics` and `labels` grow while it runs. */
export interface Context {
  readonly program: ts.Program;
  readonly settings: Settings;
  readonly registry: PurposeRegistry;
  readonly rootDir: string;
  readonly labels: LabelStore;
  readonly diagnostics: Diagnostic[];
  /** The checker, created when first asked for: most runs without labels never need it. */
  checker(): ts.TypeChecker;
  /** The program's files without the default library. */
  readonly files: readonly ts.SourceFile[];
  /** Whether a file belongs to a package under node_modules. */
  isExternal(sourceFile: ts.SourceFile): boolean;
}

/** A fresh context; reads only the program's list of files. */
export function createContext(
  program: ts.Program,
  settings: Settings,
  registry: PurposeRegistry,
  rootDir: string,
): Context {
  const files = program.getSourceFiles().filter((file) => !program.isSourceFileDefaultLibrary(file));
  return {
    program,
    settings,
    registry,
    rootDir,
    files,
    labels: new LabelStore((fileName) => relativeTo(rootDir, fileName)),
    diagnostics: [],
    checker: () => program.getTypeChecker(),
    isExternal: (sourceFile) => isExternalFile(sourceFile),
  };
}

/**
 * A workspace's packages are the program's own code, also where links in `node_modules` lead to them. So is what
 * generators write below `node_modules` under a hidden name (`.prisma/client`): no package has such a name.
 */
function isExternalFile({ fileName }: ts.SourceFile): boolean {
  const at = fileName.lastIndexOf(FOLDER);
  return at >= 0 && fileName[at + FOLDER.length] !== '.';
}

const FOLDER = '/node_modules/';

/** A file's path relative to the root, with forward slashes; unchanged when it lies outside. */
export function relativeTo(rootDir: string, fileName: string): string {
  const relative = path.relative(rootDir, fileName).replaceAll('\\', '/');
  return relative === '' || relative.startsWith('../') || path.isAbsolute(relative) ? fileName : relative;
}
