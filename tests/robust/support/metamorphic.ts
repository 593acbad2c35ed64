import { relative } from 'node:path';
import type ts from 'typescript';
import { analyze } from '../../../src/analyze.js';
import { CASE_ROOT, createCaseProgram } from '../../support/corpus/program.js';
import { settingsOf } from '../../support/corpus/run.js';
import { edited, moved, type Edit } from './edits.js';
import type { Random, Rewrite } from './rewrites.js';

/** What is reported, and where. */
interface Verdict {
  readonly file: string;
  readonly pos: number;
  readonly end: number;
  /** Of what, for what. */
  readonly claim: string;
}

/** A number of a name: what is chosen by it stays chosen when other names come in. */
export function numberOf(name: string): number {
  let number = 0;
  for (const character of name) number = (Math.imul(number, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return number;
}

type Files = ReadonlyMap<string, string>;

/** Numbers between 0 and 1, the same for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

export function verdictsOf(files: Files, program = createCaseProgram(files)): Verdict[] {
  const { violations, diagnostics } = analyze({ program, settings: settingsOf(files), rootDir: CASE_ROOT });
  const failure = diagnostics.find(({ kind }) => kind === 'internal-error');
  if (failure) throw new Error(failure.message);
  return violations.map(({ file, pos, end, matched, sources, sink }) => {
    const names = [...new Set(sources.map(({ display }) => display))].sort().join(', ');
    return {
      file: relative(CASE_ROOT, file),
      pos,
      end,
      claim: `${matched ? 'matched ' : ''}${names} -> ${sink.purposes.join(', ')}`,
    };
  });
}

/** What differs between the verdicts on a program and on its other form; nothing, where there is nothing to rewrite. */
export function differences(files: Files, { edits, keepsEntries, mayAdd, unless }: Rewrite, random: Random): string[] {
  if (unless && [...files.values()].some((text) => unless.test(text))) return [];
  const program = createCaseProgram(files);
  const checker = program.getTypeChecker();
  const changes = new Map<string, readonly Edit[]>();
  for (const [name] of files) {
    const file = program.getSourceFile(`${CASE_ROOT}/${name}`);
    if (file && !file.isDeclarationFile && !name.includes('node_modules'))
      changes.set(name, edits(file, checker, random));
  }
  if ([...changes.values()].every((each) => each.length === 0)) return [];
  const rewritten = new Map([...files].map(([name, text]) => [name, edited(text, changes.get(name) ?? [])]));
  const other = createCaseProgram(rewritten);
  assertParsed(other, program);
  const before = verdictsOf(files, program).map((each) => shown(each, keepsEntries, changes.get(each.file) ?? []));
  const after = verdictsOf(rewritten, other).map((each) => shown(each, keepsEntries, []));
  const lost = [...new Set(before)].filter((each) => !after.includes(each)).map((each) => `- ${each}`);
  const added = [...new Set(mayAdd ? [] : after)].filter((each) => !before.includes(each)).map((each) => `+ ${each}`);
  return lost.length + added.length === 0 ? [] : [...lost, ...added, ...changedFiles(rewritten, changes)];
}

function changedFiles(files: Files, changes: ReadonlyMap<string, readonly Edit[]>): string[] {
  return [...files]
    .filter(([name]) => (changes.get(name)?.length ?? 0) > 0)
    .map(([name, text]) => `--- ${name}\n${text}`);
}

/** A rewrite that breaks the syntax would prove nothing. */
function assertParsed(program: ts.Program, before: ts.Program): void {
  if (before.getSyntacticDiagnostics().length > 0) return;
  const [wrong] = program.getSyntacticDiagnostics();
  if (wrong)
    throw new Error(
      `The rewrite broke ${wrong.file.fileName}: ${JSON.stringify(wrong.messageText)}\n${wrong.file.text}`,
    );
}

function shown({ file, pos, end, claim }: Verdict, exact: boolean, edits: readonly Edit[]): string {
  return exact ? `${file}:${moved(edits, pos, end).join('-')} ${claim}` : claim;
}
