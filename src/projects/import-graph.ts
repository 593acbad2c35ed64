import path from 'node:path';
import ts from 'typescript';
import { mayHoldAnnotations } from '../annotations/scan.js';
import { BuiltSources } from './built-sources.js';
import { assuming, SourceResolver } from './source-host.js';
import { isInPackage, type Overlay, type WatchedFiles } from './watched-files.js';

/** What this package's own declarations say of tags labels nothing, wherever the package is linked from. */
const OWN = /^eslint-plugin-purpose-limitation(?:\/|$)/;

const SPECIFIER = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"\n]+)['"]/g;

interface Scanned {
  readonly mayHoldAnnotations: boolean;
  readonly imports: readonly string[];
}

/**
 * Which files of the project's own lead to which, by their text alone: finds out whether making a program is worth it, at a hundredth of
 * the price. Packages are left out: what is labelled in them matters only where a setting or a tag speaks, too.
 */
export class ImportGraph {
  readonly #scanned = new Map<string, Scanned>();
  /** Files from which nothing that matters can be reached. */
  readonly #clean = new Set<string>();
  readonly #resolver: SourceResolver;
  /** Names of known files without extensions: what they say about an import needs no look at the disk. */
  readonly #known: ReadonlySet<string>;

  constructor(
    readonly files: WatchedFiles,
    readonly options: ts.CompilerOptions,
    fileNames: readonly string[],
  ) {
    const cache = ts.createModuleResolutionCache(ts.sys.getCurrentDirectory(), (name) => name, options);
    const built = new BuiltSources(files.resolution);
    this.#resolver = new SourceResolver(assuming(files.resolution, built), cache, built);
    this.#known = new Set(fileNames.map(withoutExtension));
  }

  /** Whether a file that can be reached from the roots may hold a tag or another label. */
  mayHoldAnnotations(roots: readonly string[], overlay: Overlay | undefined): boolean {
    const reached = new Set(roots);
    // A set's iteration also visits what is added meanwhile.
    for (const file of reached) {
      const isOverlaid = file === overlay?.file;
      if (this.#clean.has(file) && !isOverlaid) continue;
      const scanned = isOverlaid ? this.#scanText(file, overlay.text) : this.#scan(file);
      if (scanned.mayHoldAnnotations) return true;
      for (const each of scanned.imports) reached.add(each);
    }
    if (!overlay) for (const file of reached) this.#clean.add(file);
    return false;
  }

  #scan(file: string): Scanned {
    let scanned = this.#scanned.get(file);
    if (!scanned) {
      scanned = this.#scanText(file, this.files.read(file) ?? '');
      this.#scanned.set(file, scanned);
    }
    return scanned;
  }

  #scanText(file: string, text: string): Scanned {
    const named = [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => specifier);
    const specifiers = new Set(named.filter((specifier) => !OWN.test(specifier)));
    const imports = [...specifiers].flatMap((specifier) => this.#resolve(file, specifier) ?? []);
    return { mayHoldAnnotations: mayHoldAnnotations(text), imports };
  }

  #resolve(file: string, specifier: string): string | undefined {
    if (specifier.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), specifier);
      const names = [withoutExtension(target), target, `${target}/index`];
      if (names.some((name) => this.#known.has(name))) return undefined;
    }
    const { resolvedModule } = this.#resolver.resolve(specifier, file, this.options);
    const found = resolvedModule?.resolvedFileName;
    return found === undefined || isInPackage(found) ? undefined : found;
  }
}

function withoutExtension(file: string): string {
  return file.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
}
