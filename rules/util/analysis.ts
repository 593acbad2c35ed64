import path from 'node:path';
import type { Rule } from 'eslint';
import type ts from 'typescript';
import {
  cachedAnalysis,
  isElsewhere,
  parseSettings,
  SETTINGS_KEY,
  type Analysis,
  type Diagnostic,
  type Origin,
  type Step,
  type Violation,
} from '../../src/index.js';
import { isUnanalysed, programOf } from './program.js';

/** What the user wrote wrong in tags. */
export type TagMistake = Extract<Diagnostic, { readonly tag: string } | { readonly kind: 'unknown-tag' }>;

/** What the engine found in the linted file. */
export interface FileFindings {
  readonly violations: readonly Violation[];
  /** Where the sources of flows stand in the file, and the arguments by which calls pass their data on; entries not counted. */
  readonly along: readonly Along[];
  /** What the engine could not follow or had to cut. */
  readonly incomplete: readonly Diagnostic[];
  readonly tagMistakes: readonly TagMistake[];
  /** What the program was made from, where the user must be told: in one file of a run without type information. */
  readonly ownProgram: Origin | undefined;
  /** Is it the first of a run's components that can't be analysed? */
  readonly unanalysed: boolean;
}

/** A place on the way of a flow. */
export interface Along {
  readonly kind: 'source' | 'steps';
  readonly violation: Violation;
  readonly file: string;
  readonly pos: number;
  readonly end: number;
  /** The source's name or the step's text. */
  readonly text: string;
  /** Does the data leave the program's own files here for an entry in another project, which does not see where it comes from? */
  readonly leaves: boolean;
}

const NOTHING: FileFindings = {
  violations: [],
  along: [],
  incomplete: [],
  tagMistakes: [],
  ownProgram: undefined,
  unanalysed: false,
};
/** A component without types, of which the user must be told. */
const UNANALYSED: FileFindings = { ...NOTHING, unanalysed: true };

/**
 * What the analysis of the program that the linted file belongs to found in the file. The analysis is made at the program's first file,
 * once for all rules.
 *
 * @throws SettingsError for malformed settings
 */
export function findingsOf(context: Rule.RuleContext): FileFindings {
  const raw: unknown = context.settings[SETTINGS_KEY];
  const settings = parseSettings(raw);
  const found = programOf(context, settings);
  if (!found) return isUnanalysed(context) && isFirst(context, firstComponents) ? UNANALYSED : NOTHING;
  const { program, origin } = found;
  const analysis = cachedAnalysis({ program, settings, rootDir: context.cwd }, JSON.stringify(raw ?? null));
  const file = comparable(context.filename);
  const { violations, along, incomplete, failures, tagMistakes } = byFile(analysis, program);
  return {
    violations: violations.get(file) ?? [],
    along: along.get(file) ?? [],
    // Nobody knows which files of the program are linted: a failure of the whole is told in each of them.
    incomplete: [...failures, ...(incomplete.get(file) ?? [])],
    tagMistakes: tagMistakes.get(file) ?? [],
    ownProgram: origin && analysis.labelled && isFirst(context, firstFiles) ? origin : undefined,
    unanalysed: false,
  };
}

/** The file of a run in which it is said that there is no type information, by the run's folder. Linted again, it says so again. */
const firstFiles = new Map<string, string>();
/** The same for components that can't be analysed. */
const firstComponents = new Map<string, string>();

function isFirst({ cwd, filename }: Rule.RuleContext, files: Map<string, string>): boolean {
  const first = files.get(cwd) ?? filename;
  files.set(cwd, first);
  return first === filename;
}

interface Findings {
  readonly violations: ReadonlyMap<string, readonly Violation[]>;
  readonly along: ReadonlyMap<string, readonly Along[]>;
  readonly incomplete: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly failures: readonly Diagnostic[];
  readonly tagMistakes: ReadonlyMap<string, readonly TagMistake[]>;
}

const byAnalysis = new WeakMap<Analysis, Findings>();

function byFile(analysis: Analysis, program: ts.Program): Findings {
  let known = byAnalysis.get(analysis);
  if (!known) {
    const { violations, diagnostics } = analysis;
    known = {
      violations: grouped(violations),
      along: grouped(violations.flatMap((each) => alongOf(each, program))),
      incomplete: grouped(diagnostics.filter(({ kind }) => kind === 'bound')),
      failures: diagnostics.filter(({ kind }) => kind === 'internal-error'),
      tagMistakes: grouped(diagnostics.filter(isTagMistake)),
    };
    byAnalysis.set(analysis, known);
  }
  return known;
}

function alongOf(violation: Violation, program: ts.Program): Along[] {
  const sources = violation.sources.map(({ file, pos, end, display }): Along => {
    return { kind: 'source', violation, file, pos, end, text: display, leaves: false };
  });
  const left = lastOwnStep(violation, program);
  const steps = violation.steps.slice(0, -1).flatMap((step): Along[] => {
    const { file, pos, end, text, passed } = step;
    return passed || step === left ? [{ kind: 'steps', violation, file, pos, end, text, leaves: step === left }] : [];
  });
  return [...sources, ...steps];
}

/** Where data that enters a sink in another project's file leaves the files of this one; the call that passes it on, if there is one. */
function lastOwnStep({ file, steps }: Violation, program: ts.Program): Step | undefined {
  if (!isElsewhere(program, file)) return undefined;
  const own = steps.slice(0, -1).filter((step) => !isElsewhere(program, step.file));
  return own.findLast(({ passed }) => passed) ?? own.at(-1);
}

function isTagMistake(diagnostic: Diagnostic): diagnostic is TagMistake {
  return 'tag' in diagnostic || diagnostic.kind === 'unknown-tag';
}

function grouped<T extends { readonly file: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = comparable(item.file);
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/** ESLint writes paths the system's way, TypeScript with forward slashes. */
function comparable(file: string): string {
  return file.replaceAll('\\', '/');
}

/** A file as messages name it: relative to the folder that ESLint runs in, where it lies below it. */
export function shownPath(file: string, cwd: string): string {
  const relative = comparable(path.relative(cwd, file));
  return relative.startsWith('../') || path.isAbsolute(relative) ? file : relative;
}
