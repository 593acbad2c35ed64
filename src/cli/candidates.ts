import {
  adviceOf,
  findProjects,
  ProgramMaker,
  type Advice,
  type TextEdit,
  type UnlabelledMember,
  type UseEnd,
} from '../index.js';
import { relativePath } from '../report/places.js';
import type { ProjectConfig } from './eslint-config.js';
import { settingsGroups } from './groups.js';
import type { Progress } from './progress.js';

/** A tag that may be missing, and why it seems so. */
export interface Candidate {
  readonly kind: 'data' | 'sink';
  /** Absolute. */
  readonly file: string;
  readonly shown: string;
  readonly line: number;
  /** What is tagged: `Account.recoveryEmail`, or the module. */
  readonly name: string;
  readonly tag: string;
  readonly reason: string;
  readonly edit: TextEdit;
}

export interface CandidatesInput {
  readonly cwd: string;
  readonly configs?: readonly string[];
  readonly progress: Progress;
}

/** What in all programs below a folder seems to be data given for security, or code that advertises, and is not tagged. */
export async function findCandidates(input: CandidatesInput, config: ProjectConfig): Promise<Candidate[]> {
  const { cwd, progress } = input;
  const isLinted = async (file: string): Promise<boolean> => (await config.of(file)) !== undefined;
  const { configs } = input;
  const where = configs === undefined ? { cwd } : { cwd, configs };
  const { projects } = await findProjects({ ...where, isLinted, assumeLabels: true });
  const maker = new ProgramMaker();
  const found = new Map<string, Candidate>();
  for (const { config: project, roots } of projects) {
    progress.say(
      `${project === undefined ? 'files without a tsconfig.json' : relativePath(cwd, project)}: looking for data and sinks`,
    );
    const program = maker.make(roots);
    for (const { settings, key, files } of await settingsGroups(program, config)) {
      const advice = adviceOf({ program, settings, rootDir: cwd }, key);
      for (const file of files) {
        const lineOf = (pos: number): number =>
          (program.getSourceFile(file)?.getLineAndCharacterOfPosition(pos).line ?? 0) + 1;
        for (const each of candidatesIn(advice, file, cwd, lineOf)) {
          found.set(`${file} ${String(each.edit.pos)} ${each.tag}`, each);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.kind, b.kind) || compare(a.shown, b.shown) || a.line - b.line);
}

const USES = ['advertising', 'marketing'];

function candidatesIn(advice: Advice, file: string, cwd: string, lineOf: (pos: number) => number): Candidate[] {
  const shown = relativePath(cwd, file);
  const both = new Map(advice.dualUses(file).map(({ pos, security, forbidden }) => [pos, { security, forbidden }]));
  const dataAt = ({ pos, display, purpose, edit }: UnlabelledMember, reason: string): Candidate => {
    const dual = both.get(pos);
    const warning = dual
      ? `; used for two things: ${endText(dual.security, cwd)} and ${endText(dual.forbidden, cwd)}`
      : '';
    return {
      kind: 'data',
      file,
      shown,
      line: lineOf(pos),
      name: display,
      tag: `@purpose ${purpose}`,
      reason: reason + warning,
      edit,
    };
  };
  const named = advice.unlabelledByName(file);
  const used = advice.unlabelledByUse(file).filter(({ pos }) => named.every((each) => each.pos !== pos));
  const data = [
    ...named.map((each) => dataAt(each, 'its name says that it holds what people give to secure their account')),
    ...used.map((each) =>
      dataAt(each, `it reaches ${endText(each.security, cwd)}, which serves ${each.security.purposes.join(', ')}`),
    ),
  ];
  const module = advice.unmarkedModule(file, { uses: USES, folders: undefined });
  if (!module) return data;
  const { evidence, name, purposes, pos } = module;
  const reason = REASONS[evidence](name);
  const tag = `@sink ${purposes.join(', ')}`;
  return [
    ...data,
    { kind: 'sink', file, shown, line: lineOf(pos), name: 'this file', tag, reason, edit: module.edit(purposes) },
  ];
}

function endText({ name, file, line }: UseEnd, cwd: string): string {
  return `${name} (${relativePath(cwd, file)}:${String(line)})`;
}

const REASONS = {
  package: (name) => `it imports ${name}`,
  global: (name) => `it calls ${name}`,
  url: (name) => `it sends requests to ${name}`,
  folder: (name) => `it lies in ${name}`,
} satisfies Readonly<Record<string, (name: string) => string>>;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
