import path from 'node:path';
import ts from 'typescript';
import { mappedSources } from './declaration-map.js';
import { PackageFolders, type Files, type LinkedPackage } from './packages.js';
import { isInPackage } from './watched-files.js';

const DECLARATION = /\.d\.[cm]?ts$/;
const SOURCE = /(?<!\.d)\.[cm]?tsx?$/;

/** What the configurations of a package build. */
interface Outputs {
  /** By the declaration file that is written for it. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Leads from declaration files that were built in the workspace back to what they were built from: by their declaration maps, or by
 * what the `tsconfig.json` of their package says that it writes where.
 */
export class BuiltSources {
  readonly #sources = new Map<string, string | undefined>();
  readonly #outputs = new Map<string, Outputs>();
  readonly #folders: PackageFolders;
  /** What packages that are not built would hold, under the paths that lead to it. */
  readonly #unbuilt = new Map<string, string>();
  readonly #unbuiltFolders = new Set<string>();

  constructor(readonly files: Files) {
    this.#folders = new PackageFolders(files);
  }

  /** The folder of the package that a file belongs to. */
  packageOf(file: string): string | undefined {
    return this.#folders.of(path.posix.dirname(file));
  }

  /** The source that a declaration file was built from, if that is TypeScript and there. */
  sourceOf(declaration: string): string | undefined {
    if (!this.#sources.has(declaration)) this.#sources.set(declaration, this.#find(declaration));
    return this.#sources.get(declaration);
  }

  #find(declaration: string): string | undefined {
    if (!DECLARATION.test(declaration)) return undefined;
    const unbuilt = this.#unbuilt.get(declaration);
    if (unbuilt !== undefined || isInPackage(declaration)) return unbuilt;
    const mapped = mappedSources(declaration, this.files);
    // What was bundled from several files has no source that stands for it.
    const [only, ...others] = mapped;
    if (only !== undefined && others.length === 0 && this.#isSource(only)) return only;
    const folder = this.packageOf(declaration);
    const built = folder === undefined ? undefined : this.outputsOf(folder).sources.get(declaration);
    return built !== undefined && this.#isSource(built) ? built : undefined;
  }

  #isSource(file: string): boolean {
    return SOURCE.test(file) && !isInPackage(file) && this.files.fileExists(file);
  }

  /** What the configurations in a package's folder, and those that they refer to, write. */
  outputsOf(folder: string): Outputs {
    let known = this.#outputs.get(folder);
    if (!known) this.#outputs.set(folder, (known = { sources: declarationsBuiltBy(configsIn(folder)) }));
    return known;
  }

  /** Takes what a package would be built into for there. */
  assume({ link, folder }: LinkedPackage): boolean {
    const { sources } = this.outputsOf(folder);
    for (const [output, source] of sources) {
      if (!output.startsWith(`${folder}/`)) continue;
      for (const file of [output, link + output.slice(folder.length)]) {
        this.#unbuilt.set(file, source);
        for (let at = path.posix.dirname(file); at.length >= link.length; at = path.posix.dirname(at)) {
          if (this.#unbuiltFolders.has(at)) break;
          this.#unbuiltFolders.add(at);
        }
        this.#sources.delete(file);
      }
    }
    return sources.size > 0;
  }

  isAssumed(file: string): boolean {
    return this.#unbuilt.has(file);
  }

  isAssumedFolder(folder: string): boolean {
    return this.#unbuiltFolders.has(folder);
  }
}

function configsIn(folder: string): string[] {
  const names = ts.sys.readDirectory(folder, ['.json'], undefined, ['tsconfig*.json'], 1);
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

/** Declaration files by what they are written from. */
function declarationsBuiltBy(first: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const configs = new Set(first);
  for (const config of configs) {
    const parsed = parse(config);
    if (!parsed) continue;
    for (const each of parsed.projectReferences ?? [])
      configs.add(ts.resolveProjectReferencePath(each).replaceAll('\\', '/'));
    addOutputs(parsed, found);
  }
  return found;
}

/** @param found by the declaration file; what is there stays */
export function addOutputs(parsed: ts.ParsedCommandLine, found: Map<string, string>): void {
  const inputs = parsed.fileNames.filter((file) => SOURCE.test(file));
  const { options } = parsed;
  const rootDir = options.rootDir ?? (options.composite === true ? undefined : commonFolder(inputs));
  const declared = { ...options, declaration: true, ...(rootDir === undefined ? {} : { rootDir }) };
  for (const input of inputs) {
    for (const output of outputsOf({ ...parsed, options: declared }, input)) {
      const file = output.replaceAll('\\', '/');
      if (DECLARATION.test(file) && !found.has(file)) found.set(file, input);
    }
  }
}

function outputsOf(parsed: ts.ParsedCommandLine, input: string): readonly string[] {
  try {
    return ts.getOutputFileNames(parsed, input, !ts.sys.useCaseSensitiveFileNames);
  } catch {
    // Options that contradict one another build nothing.
    return [];
  }
}

function parse(config: string): ts.ParsedCommandLine | undefined {
  const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  return ts.getParsedCommandLineOfConfigFile(config, {}, host);
}

function commonFolder(files: readonly string[]): string | undefined {
  let common: readonly string[] | undefined;
  for (const file of files) {
    const parts = path.posix.dirname(file).split('/');
    const length = common?.findIndex((part, index) => part !== parts[index]) ?? -1;
    common = common === undefined ? parts : length < 0 ? common : common.slice(0, length);
  }
  return common?.join('/');
}
