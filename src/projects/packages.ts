import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import { isInPackage } from './watched-files.js';

/** The files that packages of the workspace are looked for with. */
export type Files = Pick<ts.ModuleResolutionHost, 'fileExists' | 'readFile'>;

/** A package of the workspace that another one finds by a link in its `node_modules`. */
export interface LinkedPackage {
  readonly name: string;
  /** The link, as module resolution goes through it. */
  readonly link: string;
  /** Where its files really are. */
  readonly folder: string;
}

/** The folder of the nearest `package.json`, for many files. */
export class PackageFolders {
  readonly #known = new Map<string, string | undefined>();

  constructor(readonly files: Files) {}

  /** @param folder absolute, with forward slashes */
  of(folder: string): string | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const above = path.posix.dirname(folder);
    const found = this.files.fileExists(`${folder}/package.json`)
      ? folder
      : above === folder
        ? undefined
        : this.of(above);
    this.#known.set(folder, found);
    return found;
  }
}

/** A package by its name, if what stands for it in the nearest `node_modules` is a link to a folder of the workspace. */
export function linkedPackage(name: string, from: string): LinkedPackage | undefined {
  for (let folder = from; ; folder = path.posix.dirname(folder)) {
    const link = `${folder}/node_modules/${name}`;
    const found = lstatSync(link, { throwIfNoEntry: false });
    if (found) return found.isSymbolicLink() ? target(name, link) : undefined;
    if (path.posix.dirname(folder) === folder) return undefined;
  }
}

/** All packages of the workspace that can be imported in a folder by their names, in the order of the names. */
export function linkedPackages(from: string): LinkedPackage[] {
  const found = new Map<string, LinkedPackage>();
  for (let folder = from; ; folder = path.posix.dirname(folder)) {
    for (const { name, link } of linksIn(`${folder}/node_modules`)) {
      const linked = found.has(name) ? undefined : target(name, link);
      if (linked) found.set(name, linked);
    }
    if (path.posix.dirname(folder) === folder) break;
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function linksIn(modules: string): { readonly name: string; readonly link: string }[] {
  return entriesOf(modules).flatMap((entry) => {
    if (!entry.name.startsWith('@'))
      return entry.isSymbolicLink() ? [{ name: entry.name, link: `${modules}/${entry.name}` }] : [];
    return entriesOf(`${modules}/${entry.name}`).flatMap((inner) =>
      inner.isSymbolicLink()
        ? [{ name: `${entry.name}/${inner.name}`, link: `${modules}/${entry.name}/${inner.name}` }]
        : [],
    );
  });
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch {
    // There is none, or none that we may read.
    return [];
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/** Links of package managers lead to other folders below `node_modules`; only those to folders of the workspace count. */
function target(name: string, link: string): LinkedPackage | undefined {
  try {
    const folder = realpathSync(link).replaceAll('\\', '/');
    return isInPackage(`${folder}/`) ? undefined : { name, link, folder };
  } catch {
    return undefined;
  }
}

/** The package that a specifier names; undefined for a path. */
export function packageName(specifier: string): string | undefined {
  return /^(?:@[^/]+\/[^/]+|[^./@#][^/]*)/.exec(specifier)?.[0];
}
