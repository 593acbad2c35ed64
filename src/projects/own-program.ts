import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { BuiltSources } from './built-sources.js';
import { DiskLooks } from './disk-looks.js';
import { ImportGraph } from './import-graph.js';
import { nearestConfig, readRoots, WITHOUT_CONFIG, type Roots } from './roots.js';
import { hostOfSources } from './source-host.js';
import { WatchedFiles, type Overlay } from './watched-files.js';

/** What a program of our own was made from. */
export interface Origin {
  /** The configuration; without one the file and what it imports. */
  readonly config: string | undefined;
  /** What is wrong with the nearest configuration. */
  readonly problem: string | undefined;
}

export interface OwnProgram {
  readonly program: ts.Program;
  readonly origin: Origin;
}

/** All that is known of one configuration, or of the files that have none, until something on the disk changes. */
interface Project {
  readonly config: string | undefined;
  readonly files: WatchedFiles;
  readonly looks: DiskLooks;
  known: Known;
}

/** What follows from the files as they are on the disk. */
interface Known {
  readonly roots: Roots;
  readonly included: ReadonlySet<string>;
  readonly imports: ImportGraph;
  /** By the root file; under the empty name where all files share one program. The newest come last. */
  readonly programs: Map<string, ts.Program>;
  overlaid?: Overlay & { readonly program: ts.Program };
}

/** By the path of the configuration; under the empty name what has none. */
const projects = new Map<string, Project>();

/** Checkers hold on to a lot: of programs that stand for one file each, only a few stay. */
const SINGLE_PROGRAMS = 4;

/**
 * A program that holds a file: of the nearest configuration, or of one that it refers to, if that includes the file; else of the
 * file and what it imports. As long as nothing changes on the disk, the same program is given for all files of a configuration.
 *
 * @param file absolute, with forward slashes
 * @param text what is linted; stands in for the file's where they differ
 * @param assumeLabels whether data is labelled somewhere even if no text says so
 * @returns nothing when no text that the program would consist of mentions a label or mark
 */
export function ownProgramOf(file: string, text: string, assumeLabels: boolean): OwnProgram | undefined {
  const { project, problem } = projectOf(file);
  const { config, files, known } = project;
  const overlay = files.read(file) === text ? undefined : { file, text };
  const rootNames = config === undefined ? [file] : known.roots.fileNames;
  if (!assumeLabels && !known.imports.mayHoldAnnotations(rootNames, overlay)) return undefined;
  const program = overlay
    ? overlaidProgram(project, rootNames, overlay)
    : savedProgram(project, rootNames, config === undefined ? file : '');
  return { program, origin: { config, problem } };
}

function projectOf(file: string): { project: Project; problem: string | undefined } {
  const nearest = nearestConfig(path.posix.dirname(file));
  const configs = new Set(nearest === undefined ? [] : [nearest]);
  for (const config of configs) {
    const project = openProject(config);
    refresh(project, file);
    const { roots, included } = project.known;
    if (included.has(file)) return { project, problem: roots.problem };
    for (const each of roots.references) configs.add(each.replaceAll('\\', '/'));
  }
  const project = openProject(undefined);
  refresh(project, file);
  return { project, problem: nearest && projects.get(nearest)?.known.roots.problem };
}

function openProject(config: string | undefined): Project {
  let project = projects.get(config ?? '');
  if (!project) {
    const files = new WatchedFiles();
    const looks = new DiskLooks();
    const began = Date.now();
    const known = learn(files, rootsOf(config));
    looks.done(began);
    project = { config, files, looks, known };
    projects.set(config ?? '', project);
  }
  return project;
}

function rootsOf(config: string | undefined): Roots {
  return config === undefined ? WITHOUT_CONFIG : readRoots(config);
}

function learn(files: WatchedFiles, roots: Roots): Known {
  const { options, fileNames } = roots;
  const imports = new ImportGraph(files, options, fileNames);
  return { roots, included: new Set(fileNames), imports, programs: new Map() };
}

/** Looks whether what is known of a project still holds, and forgets it if not. */
function refresh(project: Project, file: string): void {
  const { config, files, known, looks } = project;
  looks.isDue(file, files, () => {
    const roots = rootsOf(config);
    if (!files.isStale() && isDeepStrictEqual(roots, known.roots)) return false;
    files.forget();
    project.known = learn(files, roots);
    return true;
  });
}

function savedProgram({ files, known }: Project, rootNames: readonly string[], key: string): ts.Program {
  const { programs, roots } = known;
  const program = programs.get(key) ?? createProgram(files, roots, rootNames);
  programs.delete(key);
  programs.set(key, program);
  for (const oldest of programs.keys()) if (programs.size > SINGLE_PROGRAMS) programs.delete(oldest);
  return program;
}

function overlaidProgram({ files, known }: Project, rootNames: readonly string[], overlay: Overlay): ts.Program {
  const { file, text } = overlay;
  const { overlaid, roots } = known;
  if (overlaid?.file === file && overlaid.text === text) return overlaid.program;
  const program = createProgram(files, roots, rootNames, overlay);
  known.overlaid = { file, text, program };
  return program;
}

function createProgram(
  files: WatchedFiles,
  { options }: Roots,
  rootNames: readonly string[],
  overlay?: Overlay,
): ts.Program {
  const base = files.host(options, overlay);
  return ts.createProgram({ rootNames, options, host: hostOfSources(base, options, new BuiltSources(base)) });
}
