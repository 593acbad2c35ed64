import path from 'node:path';
import ts from 'typescript';
import type { BuiltSources } from './built-sources.js';
import { linkedPackage, packageName } from './packages.js';
import { nearestConfig, readRoots } from './roots.js';

/**
 * A host under which imports that end in declaration files built in the workspace, or in packages of it that are not built at all, end in
 * the sources instead.
 */
export function hostOfSources(
  base: ts.CompilerHost,
  options: ts.CompilerOptions,
  built: BuiltSources,
): ts.CompilerHost {
  const host = assuming(base, built);
  const canonical = (file: string): string => base.getCanonicalFileName(file);
  const cache = ts.createModuleResolutionCache(base.getCurrentDirectory(), canonical, options);
  // TypeScript replaces methods of the host it is given: the resolution has to ask that one.
  const resolver = new SourceResolver(host, cache, built);
  host.resolveModuleNameLiterals = (literals, containing, reference, settings, file) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(file, literal, settings);
      return resolver.resolve(literal.text, containing, settings, { reference, mode });
    });
  return host;
}

/** The same host, for which packages are built whose code was asked for in vain. */
export function assuming<Host extends ts.ModuleResolutionHost>(base: Host, built: BuiltSources): Host {
  const host: Host = { ...base, fileExists: (file: string) => base.fileExists(file) || built.isAssumed(file) };
  if (base.directoryExists)
    host.directoryExists = (folder) =>
      base.directoryExists?.(folder) === true || built.isAssumedFolder(folder.replace(/\/$/, ''));
  return host;
}

/** What else may be known of an import. */
interface Import {
  readonly reference?: ts.ResolvedProjectReference | undefined;
  readonly mode?: ts.ResolutionMode | undefined;
}

/** Finds what imports lead to: sources wherever they are known. */
export class SourceResolver {
  readonly #entered: EnteredPackages;

  /** @param host one that assumes */
  constructor(
    readonly host: ts.ModuleResolutionHost,
    readonly cache: ts.ModuleResolutionCache,
    readonly built: BuiltSources,
  ) {
    this.#entered = new EnteredPackages(built);
  }

  resolve(
    specifier: string,
    containing: string,
    options: ts.CompilerOptions,
    { reference, mode }: Import = {},
  ): ts.ResolvedModuleWithFailedLookupLocations {
    const own = this.#entered.optionsOf(containing);
    const given = own ?? reference?.commandLine.options ?? options;
    const ask = (cache: ts.ModuleResolutionCache | undefined): ts.ResolvedModuleWithFailedLookupLocations =>
      ts.resolveModuleName(specifier, containing, given, this.host, cache, own ? undefined : reference, mode);
    let found = ask(own ? undefined : this.cache);
    // What the cache holds is that there is nothing.
    if (!found.resolvedModule && this.#assume(specifier, containing)) found = ask(undefined);
    const declared = found.resolvedModule?.resolvedFileName;
    const source = declared === undefined ? undefined : this.built.sourceOf(declared);
    if (source === undefined) return found;
    this.#entered.add(source);
    return { ...found, resolvedModule: { resolvedFileName: source, extension: path.posix.extname(source) } };
  }

  /** Is what a specifier names a package of the workspace, of which one can say what it would be built into? */
  #assume(specifier: string, containing: string): boolean {
    const name = packageName(specifier);
    const linked = name === undefined ? undefined : linkedPackage(name, path.posix.dirname(containing));
    return linked !== undefined && this.built.assume(linked);
  }
}

/** Packages whose sources are read instead of what they were built into: their files are resolved by their own options. */
class EnteredPackages {
  readonly #packages = new Set<string>();
  readonly #options = new Map<string, ts.CompilerOptions | undefined>();

  constructor(readonly built: BuiltSources) {}

  add(source: string): void {
    const folder = this.built.packageOf(source);
    if (folder !== undefined) this.#packages.add(folder);
  }

  optionsOf(file: string): ts.CompilerOptions | undefined {
    if (this.#packages.size === 0) return undefined;
    const folder = this.built.packageOf(file);
    if (folder === undefined || !this.#packages.has(folder)) return undefined;
    if (!this.#options.has(folder)) {
      const config = nearestConfig(folder);
      this.#options.set(folder, config?.startsWith(`${folder}/`) ? readRoots(config).options : undefined);
    }
    return this.#options.get(folder);
  }
}
