import path from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { ImportGraph } from './import-graph.js';
import { nearestConfig, readRoots, WITHOUT_CONFIG, type Roots } from './roots.js';
import { WatchedFiles } from './watched-files.js';

/** What one program is made from. */
export interface Project {
  /** Its configuration; undefined for files that no configuration includes. */
  readonly config: string | undefined;
  readonly roots: Roots;
}

export interface FindInput {
  /** Where to look, absolute. */
  readonly cwd: string;
  /** Configurations to use instead of those that are found. */
  readonly configs?: readonly string[];
  /** Is it a file that the linter lints? */
  readonly isLinted: (file: string) => Promise<boolean>;
  /** Is data labelled somewhere even if no text says so? */
  readonly assumeLabels: boolean;
}

export interface FoundProjects {
  readonly projects: readonly Project[];
  /** Is there any file to analyse, whether or not it is worth it? */
  readonly anySources: boolean;
  /** Configurations that cannot be read, each with a sentence. */
  readonly problems: readonly { readonly config: string; readonly problem: string }[];
}

const SKIPPED = ['**/node_modules/**', '**/.git/**'];
const SOURCES = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'];

/**
 * The projects below a folder: each `tsconfig.json` or `jsconfig.json` with what it refers to, as far as there are files that no nearer
 * one includes; and, together, the files that none includes.
 */
export async function findProjects(input: FindInput): Promise<FoundProjects> {
  const cwd = forward(input.cwd);
  const configs = new Map<string, Roots>();
  const first = input.configs?.map((each) => forward(path.resolve(cwd, each))) ?? configsBelow(cwd);
  for (const config of new Set(first)) addConfig(config, configs);
  const owners = await ownersOf(configs, input.isLinted);
  const projects = [...configs].flatMap(([config, roots]): Project[] =>
    owners.has(config) ? [{ config, roots }] : [],
  );
  const problems = [...configs].flatMap(([config, { problem }]) =>
    problem === undefined ? [] : [{ config, problem }],
  );
  const others = input.configs === undefined ? await filesOutside(cwd, configs, input) : [];
  const roots = { ...WITHOUT_CONFIG, fileNames: others };
  if (isWorthIt(roots, input)) projects.push({ config: undefined, roots });
  return { projects, problems, anySources: projects.length > 0 || others.length > 0 };
}

function configsBelow(cwd: string): string[] {
  const found = globSync(['**/tsconfig.json', '**/jsconfig.json'], { cwd, ignore: SKIPPED, absolute: true, dot: true });
  if (found.length > 0) return found.map(forward).sort(byDepth);
  const above = nearestConfig(cwd);
  return above === undefined ? [] : [above];
}

function addConfig(config: string, known: Map<string, Roots>): void {
  const work = [config];
  for (let next = work.shift(); next !== undefined; next = work.shift()) {
    if (known.has(next)) continue;
    const roots = readRoots(next);
    known.set(next, roots);
    work.push(...roots.references.map(forward));
  }
}

/** A file belongs to the nearest configuration that includes it, as for the linter. */
async function ownersOf(configs: ReadonlyMap<string, Roots>, isLinted: FindInput['isLinted']): Promise<Set<string>> {
  const owners = new Map<string, string>();
  for (const [config, { fileNames }] of [...configs].sort(([a], [b]) => byDepth(b, a))) {
    for (const file of fileNames) if (!owners.has(file) && (await isLinted(file))) owners.set(file, config);
  }
  return new Set(owners.values());
}

/** The linted files that no configuration includes. */
async function filesOutside(cwd: string, configs: ReadonlyMap<string, Roots>, input: FindInput): Promise<string[]> {
  const included = new Set([...configs.values()].flatMap(({ fileNames }) => fileNames));
  const found: string[] = [];
  for (const file of globSync(SOURCES, { cwd, ignore: SKIPPED, absolute: true, dot: true }).map(forward).sort()) {
    if (!included.has(file) && (await input.isLinted(file))) found.push(file);
  }
  return found;
}

function isWorthIt({ options, fileNames }: Roots, { assumeLabels }: FindInput): boolean {
  if (fileNames.length === 0 || assumeLabels) return fileNames.length > 0;
  return new ImportGraph(new WatchedFiles(), options, fileNames).mayHoldAnnotations(fileNames, undefined);
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : a > b ? 1 : 0);
}

function forward(file: string): string {
  return ts.sys.resolvePath(file).replaceAll('\\', '/');
}
