import path from 'node:path';
import ts from 'typescript';
import { linkedPackage, PackageFolders, packageName } from './packages.js';

interface Manifest {
  readonly name: string | undefined;
  /** Everything that it names as a way into it, relative to its folder. */
  readonly entries: readonly string[];
}

/** Names of packages of the workspace whose code is not seen. */
export class PackageNames {
  readonly #folders = new PackageFolders(ts.sys);
  readonly #manifests = new Map<string, Manifest>();

  /**
   * The package that a declaration file was built from.
   *
   * @param user the file that uses it: another package's
   * @returns nothing for declarations that were written, or generated, where they stand
   */
  built(declaration: string, user: string): string | undefined {
    const folder = this.#named(declaration);
    if (folder === undefined || folder === this.#named(user)) return undefined;
    const { name, entries } = this.#manifestOf(folder);
    const inside = path.posix.relative(folder, declaration);
    const isOutput = entries.some((entry) => {
      const [first = '', ...more] = entry.split('/');
      return more.length === 0 ? withoutExtension(inside) === withoutExtension(entry) : inside.startsWith(`${first}/`);
    });
    return isOutput ? name : undefined;
  }

  /** The package of the workspace that a specifier names, in vain. */
  unbuilt(specifier: string, user: string): string | undefined {
    const name = packageName(specifier);
    return name === undefined ? undefined : linkedPackage(name, path.posix.dirname(user))?.name;
  }

  /** The folder of the package that a file belongs to: the nearest manifest with a name. */
  #named(file: string): string | undefined {
    let folder = this.#folders.of(path.posix.dirname(file));
    while (folder !== undefined && this.#manifestOf(folder).name === undefined) {
      const above = path.posix.dirname(folder);
      folder = above === folder ? undefined : this.#folders.of(above);
    }
    return folder;
  }

  #manifestOf(folder: string): Manifest {
    let known = this.#manifests.get(folder);
    if (!known) this.#manifests.set(folder, (known = readManifest(ts.sys.readFile(`${folder}/package.json`))));
    return known;
  }
}

const ENTRIES = ['types', 'typings', 'main', 'module', 'exports'];

function readManifest(text: string | undefined): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    json = undefined;
  }
  const fields = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  const entries = textsIn(ENTRIES.map((name) => fields[name])).map((entry) => path.posix.normalize(entry));
  return { name: typeof fields['name'] === 'string' ? fields['name'] : undefined, entries };
}

/** All texts in a value, however deep in lists and objects. */
function textsIn(value: unknown): string[] {
  const found: string[] = [];
  const work = [value];
  for (let next = work.pop(); work.length > 0 || next !== undefined; next = work.pop()) {
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) work.push(...(Object.values(next) as unknown[]));
  }
  return found;
}

function withoutExtension(file: string): string {
  return file.replace(/(?:\.d)?\.[cm]?[jt]s$/, '');
}
