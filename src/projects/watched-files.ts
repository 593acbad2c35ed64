import { statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A text that stands in for a file's: what an editor holds and has not saved. */
export interface Overlay {
  readonly file: string;
  readonly text: string;
}

interface Parsed {
  readonly version: string;
  readonly sourceFile: ts.SourceFile;
}

/** The language's own declarations, the largest files of most programs: what options say makes no difference to them. */
const parsedLibraries = new Map<string, Parsed>();
const LIBRARIES = path.posix.dirname(ts.sys.getExecutingFilePath().replaceAll('\\', '/'));

/**
 * The files that answers depend on, missing ones included: whatever is read or looked for through this is remembered with its
 * version, so that `isStale` can tell whether the answers still hold. Parsed files outlive that, as long as their text stays: programs
 * made one after the other share them.
 */
export class WatchedFiles {
  readonly #versions = new Map<string, string>();
  readonly #parsed: Map<string, Parsed>;

  /** @param parsed what is parsed already, by the file; grows */
  constructor(parsed = new Map<string, Parsed>()) {
    this.#parsed = parsed;
  }

  /** The same files as they are now: what is parsed is shared, what was read is not known. */
  renewed(): WatchedFiles {
    return new WatchedFiles(this.#parsed);
  }

  /** The file system as module resolution asks for it. */
  readonly resolution: ts.ModuleResolutionHost = {
    ...ts.sys,
    fileExists: (file) => {
      const exists = ts.sys.fileExists(file);
      // What is looked for under node_modules and not there is too much to watch: an installation shows after a restart.
      if (exists || !isInPackage(file)) this.#watch(file);
      return exists;
    },
    readFile: (file) => this.read(file),
  };

  /** A file's text, or undefined when it cannot be read. */
  read(file: string): string | undefined {
    this.#watch(file);
    return ts.sys.readFile(file);
  }

  /** Whether anything that was read or looked for has changed since. */
  isStale(): boolean {
    return [...this.#versions].some(([file, version]) => versionOf(file) !== version);
  }

  /** When a file was changed or made, in milliseconds; 0 for a missing one. */
  changedAt(file: string): number {
    return statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  }

  /** Forgets what was read, but not what was parsed of it. */
  forget(): void {
    this.#versions.clear();
  }

  /** A compiler's host over these files. */
  host(options: ts.CompilerOptions, overlay: Overlay | undefined): ts.CompilerHost {
    const { resolution } = this;
    const isOverlaid = (file: string): boolean => overlay?.file === file;
    return {
      ...ts.createCompilerHost(options),
      fileExists: (file) => isOverlaid(file) || resolution.fileExists(file),
      readFile: (file) => (isOverlaid(file) ? overlay?.text : resolution.readFile(file)),
      getSourceFile: (file, language) =>
        overlay?.file === file ? ts.createSourceFile(file, overlay.text, language) : this.#parse(file, language),
    };
  }

  #parse(file: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
    const { languageVersion, impliedNodeFormat } =
      typeof language === 'object' ? language : { languageVersion: language, impliedNodeFormat: undefined };
    const version = `${this.#watch(file)} ${languageVersion} ${String(impliedNodeFormat)}`;
    const parsed = path.posix.dirname(file) === LIBRARIES ? parsedLibraries : this.#parsed;
    const known = parsed.get(file);
    if (known?.version === version) return known.sourceFile;
    const text = ts.sys.readFile(file);
    if (text === undefined) return undefined;
    const sourceFile = ts.createSourceFile(file, text, language);
    parsed.set(file, { version, sourceFile });
    return sourceFile;
  }

  /** Taken before the text is read, so that a change in between is noticed later and not missed. */
  #watch(file: string): string {
    let version = this.#versions.get(file);
    if (version === undefined) this.#versions.set(file, (version = versionOf(file)));
    return version;
  }
}

function versionOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs}:${found.ctimeMs}:${found.size}`;
}

/** Whether a file belongs to an installed package. */
export function isInPackage(file: string): boolean {
  return file.includes('/node_modules/');
}
