import path from 'node:path';
import ts from 'typescript';
import { unredirected } from '../annotations/internals.js';
import { mayHoldAnnotations } from '../annotations/scan.js';
import { addOutputs, BuiltSources } from './built-sources.js';
import { DiskLooks } from './disk-looks.js';
import { linkedPackages } from './packages.js';
import { hostOfSources } from './source-host.js';
import { isInPackage, WatchedFiles } from './watched-files.js';

/** What stands for a program that others made. */
interface Known {
  readonly program: ts.Program;
  readonly looks: DiskLooks;
  readonly files: WatchedFiles;
}

const known = new WeakMap<ts.Program, Known>();
/** What is parsed of other packages' sources serves one program after the other. */
const parsed = new WatchedFiles();

/**
 * A program in which packages of the workspace are seen in source, also where the given one sees what they were built into, or nothing as
 * they are not built. Where that makes no difference, or nothing is labelled, it is the given one.
 *
 * @param file the file for whose sake it is asked, absolute, with forward slashes
 * @param assumeLabels whether data is labelled somewhere even if no text says so
 */
export function withSources(program: ts.Program, file: string, assumeLabels: boolean): ts.Program {
  const before = known.get(program);
  if (before && !before.looks.isDue(file, parsed, () => before.files.isStale())) return before.program;
  const files = parsed.renewed();
  const made = !isClassic(program) ? program : build(program, files, assumeLabels);
  known.set(program, { program: made, files, looks: new DiskLooks(file) });
  return made;
}

/** The native compiler's programs, as typescript-eslint shows them, have files that no other program can be made of. */
function isClassic(program: ts.Program): boolean {
  try {
    program.getResolvedProjectReferences();
    return true;
  } catch {
    return false;
  }
}

function build(program: ts.Program, files: WatchedFiles, assumeLabels: boolean): ts.Program {
  const options = program.getCompilerOptions();
  const base = files.host(options, undefined);
  const built = new BuiltSources(base);
  const sources = [
    ...sourcesBehind(program, built),
    ...unbuiltReferences(program),
    ...unbuiltPackages(program, built, base),
  ];
  if (sources.length === 0 || !(assumeLabels || isLabelled(program, sources, base))) return program;
  const host = hostOfSources(base, options, built);
  const own: ts.CompilerHost = {
    ...host,
    getSourceFile: (file, ...more) => {
      const shared = program.getSourceFile(file);
      return (shared && unredirected(shared)) ?? host.getSourceFile(file, ...more);
    },
  };
  return ts.createProgram({ rootNames: program.getRootFileNames(), options, host: own });
}

/** The sources of declaration files that were built from other packages of the workspace. */
function sourcesBehind(program: ts.Program, built: BuiltSources): string[] {
  const own = homeOf(program);
  return program.getSourceFiles().flatMap((file) => {
    const { fileName } = file;
    if (!file.isDeclarationFile || isInPackage(fileName) || !ts.isExternalModule(file)) return [];
    return fileName.startsWith(`${own}/`) && built.packageOf(fileName) === built.packageOf(`${own}/-`)
      ? []
      : (built.sourceOf(fileName) ?? []);
  });
}

/** The folder of the program's configuration. */
function homeOf(program: ts.Program): string {
  const config = program.getCompilerOptions()['configFilePath'];
  return typeof config === 'string' ? path.posix.dirname(config) : program.getCurrentDirectory().replaceAll('\\', '/');
}

/** The sources of referenced projects of which the program holds nothing, neither in source nor built. */
function unbuiltReferences(program: ts.Program): string[] {
  const references = program.getResolvedProjectReferences() ?? [];
  return references.flatMap((reference) => {
    if (!reference) return [];
    const { fileNames } = reference.commandLine;
    if (fileNames.some((file) => program.getSourceFile(file))) return [];
    const outputs = new Map<string, string>();
    addOutputs(reference.commandLine, outputs);
    const isBuilt = [...outputs.keys()].some((file) => program.getSourceFile(file) ?? ts.sys.fileExists(file));
    return isBuilt ? [] : fileNames;
  });
}

/** The sources of linked packages that the program imports in vain. */
function unbuiltPackages(program: ts.Program, built: BuiltSources, host: ts.CompilerHost): string[] {
  const files = program.getSourceFiles().filter(({ fileName }) => !isInPackage(fileName));
  return linkedPackages(homeOf(program)).flatMap(({ name, folder }) => {
    const specifier = new RegExp(`['"](${name.replace(/[^\w-]/g, '\\$&')}(?:/[^'"\n]*)?)['"]`);
    const user = files.find(({ text }) => text.includes(name) && specifier.test(text));
    const named = user && specifier.exec(user.text)?.[1];
    if (!user || named === undefined) return [];
    const { resolvedModule } = ts.resolveModuleName(named, user.fileName, program.getCompilerOptions(), host);
    return resolvedModule ? [] : [...built.outputsOf(folder).sources.values()];
  });
}

function isLabelled(
  program: ts.Program,
  sources: readonly string[],
  files: Pick<ts.CompilerHost, 'readFile'>,
): boolean {
  return (
    program.getSourceFiles().some(({ fileName, text }) => !isInPackage(fileName) && mayHoldAnnotations(text)) ||
    sources.some((file) => mayHoldAnnotations(files.readFile(file) ?? ''))
  );
}
