/** What the link stage says of a program in memory. */
import ts from 'typescript';
import { annotate } from '../../src/annotations/index.js';
import type { CallTargets } from '../../src/ir/program.js';
import { LinkedProgram } from '../../src/link/program.js';
import { lowerFile } from '../../src/lower/index.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from './corpus/program.js';

export interface Linked {
  readonly program: ts.Program;
  readonly linked: LinkedProgram;
  /** A file of the program. */
  readonly file: (name: string) => ts.SourceFile;
  /** What the call that is written so may run: the call whose text starts so, of the last file unless told. */
  readonly targets: (call: string, file?: string) => CallTargets;
  /** `Sms.send in sms.ts` of each function that the call may run, sorted; `by value` and `unknown` where it may run more. */
  readonly runs: (call: string, file?: string) => string[];
}

/** Links the files of a program; its last file is the one that tests look into. */
export function link(files: Readonly<Record<string, string>>): Linked {
  const program = createCaseProgram(new Map(Object.entries(files)));
  const annotations = annotate({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT });
  const analysed = program.getSourceFiles().filter((each) => isOwn(each));
  const policy = { forbids: () => true, consents: () => false, covers: () => false };
  const linked = new LinkedProgram({
    program,
    annotations,
    policy,
    lower: lowerFile,
    files: analysed,
    consentNames: new Set(),
  });
  const last = Object.keys(files).at(-1) ?? '';
  const file = (name: string): ts.SourceFile => {
    const found = program.getSourceFile(`${CASE_ROOT}/${name}`);
    if (!found) throw new Error(`no file ${name}`);
    return found;
  };
  const targets = (call: string, name = last): CallTargets => {
    const { graph, callBase, source } = linked.load(file(name));
    // Of `new A().b()` the outer call is meant.
    const [found] = graph.calls
      .map(({ pos, end }, at) => ({ pos, end, at }))
      .filter(({ pos }) => source.text.startsWith(call, pos))
      .sort((a, b) => b.end - a.end);
    if (!found) throw new Error(`no call ${call}`);
    return linked.targets(callBase + found.at);
  };
  const runs = (call: string, name = last): string[] => {
    const found = targets(call, name);
    const functions = found.functions.map((fn) => functionName(linked, fn)).sort();
    return [...functions, ...(found.byValue ? ['by value'] : []), ...(found.opaque ? ['unknown'] : [])];
  };
  return { program, linked, file, targets, runs };
}

function isOwn(file: ts.SourceFile): boolean {
  return (
    file.fileName.startsWith(`${CASE_ROOT}/`) && !file.fileName.includes('/node_modules/') && !file.isDeclarationFile
  );
}

function functionName(linked: LinkedProgram, fn: number): string {
  const file = linked.fileOfFunction(fn).source.fileName.slice(CASE_ROOT.length + 1);
  const syntax = linked.syntaxOf(fn);
  const { name, kind } = linked.fn(fn);
  const holder = syntax && ts.findAncestor(syntax, (node) => ts.isClassLike(node) || ts.isSourceFile(node));
  const owner = holder && ts.isClassLike(holder) ? `${holder.name?.text ?? '(class)'}.` : '';
  return `${owner}${kind === 'constructor' ? 'constructor' : (name ?? '(anonymous)')} in ${file}`;
}
